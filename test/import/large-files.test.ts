import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGzip } from "node:zlib";
import { COLUMNS } from "../../src/import/gdelt/columns.ts";
import { type Format, findInputs } from "../../src/import/readers.ts";
import { openFolder } from "./reading.ts";

/** Lines of a file, of about 250 characters each; one in fifty says something. */
const LINES = 100_000;
const SAYS = 50;
const WORDS = "words ".repeat(40);

/** Megabytes. A reader that keeps what it has read would keep all of it, which is 25 megabytes; one that streams keeps a piece. */
const MOST = 10;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

function* texts(line: (index: number) => string, [head, between, foot]: readonly [string, string, string]) {
  yield head;
  for (let index = 0; index < LINES; index += 100)
    yield `${index === 0 ? "" : between}${Array.from({ length: 100 }, (_, offset) => line(index + offset)).join(between)}`;
  yield foot;
}

const says = (index: number): boolean => index % SAYS === 0;

const ftm = (index: number): string => {
  const properties = { name: [`Name ${index}`], notes: [WORDS] };
  return JSON.stringify({ id: `p${index}`, schema: says(index) ? "Person" : "Vessel", properties });
};

const popolo = (index: number): string =>
  says(index)
    ? JSON.stringify({ id: `p${index}`, name: `Name ${index}`, biography: WORDS })
    : JSON.stringify({ note: WORDS });

const gdelt = (index: number): string => {
  const row: Record<string, string> = {
    GlobalEventID: `${index}`,
    Day: "20170608",
    Actor1CountryCode: "BLR",
    Actor2CountryCode: "KAZ",
    IsRootEvent: "1",
    EventBaseCode: says(index) ? "042" : "190",
    DATEADDED: "20170609101500",
    SOURCEURL: `https://example.org/${index}`,
    ActionGeo_Fullname: WORDS,
  };
  return COLUMNS.map((column) => row[column] ?? "").join("\t");
};

const csv = (index: number): string => `${index},${says(index) ? `Name ${index}` : ""},${WORDS}`;
const MAPPING = `
dataset: large
sources: { list: { id: "source:large", title: List } }
entities:
  person: { id: "person:large-{id}", kind: PERSON, when: name, names: [{ text: "{name}", language: en }] }
`;

test.each<readonly [Format, string, (index: number) => string, readonly [string, string, string]]>([
  ["follow-the-money", "large.jsonl.gz", ftm, ["", "\n", ""]],
  ["popolo", "persons.json.gz", popolo, ["[", ",\n", "]"]],
  ["gdelt", "large.export.CSV.gz", gdelt, ["", "\n", ""]],
  ["csv", "large.csv.gz", csv, ["id,name,words\n", "\n", "\n"]],
])("a file of %s of any size is read in the same memory", async (format, name, line, frame) => {
  const path = join(folder.path, name);
  await pipeline(Readable.from(texts(line, frame)), createGzip({ level: 1 }), createWriteStream(path));
  const [input] = await findInputs(path, format, format === "csv" ? await folder.write("large.yaml", MAPPING) : null);
  const heaps: number[] = [];
  let count = 0;
  let entities = 0;
  for await (const read of input?.read(["source", "entity", "statement"]) ?? []) {
    if ("record" in read && read.record.type === "entity" && read.record.value.kind !== "COUNTRY") entities += 1;
    count += 1;
    if (count % 2_000 === 0) heaps.push(heap());
  }
  expect(entities).toBe(LINES / SAYS);
  expect(heaps.length).toBeGreaterThan(2);
  expect(Math.max(...heaps) - (heaps[0] ?? 0)).toBeLessThan(MOST);
});
