import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile as readText } from "node:fs/promises";
import { join } from "node:path";
import { AGREEMENT_FORMS, ENTITY_KINDS, EVENT_KINDS, PLACE_KINDS } from "../../src/domain/entity.ts";
import { NAME_KINDS, QUALIFIERS } from "../../src/domain/statement.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { type PropertyRow, VOCABULARY } from "../../src/domain/vocabulary.ts";
import { checkGraph } from "../../src/import/check.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { FORMATS, findInputs } from "../../src/import/readers.ts";
import {
  EntitySchema,
  JudgementSchema,
  LocatorSchema,
  SourceSchema,
  StatementSchema,
} from "../../src/import/schemas.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "./judged.ts";
import { openFolder, readFile } from "./reading.ts";

let folder: Awaited<ReturnType<typeof openFolder>>;
let page = "";
beforeAll(async () => {
  folder = await openFolder();
  page = await readText(join(root, "docs/formats.md"), "utf8");
});
afterAll(() => folder.remove());

const example = (): string => /```json\n(.*?)```/s.exec(page)?.[1] ?? "";

describe("docs/formats.md", () => {
  test("names every format, field and word", () => {
    const words = [
      ...FORMATS.slice(1),
      ...[SourceSchema, EntitySchema, StatementSchema, JudgementSchema, LocatorSchema].flatMap(({ shape }) =>
        Object.keys(shape),
      ),
      ...[ENTITY_KINDS, AGREEMENT_FORMS, EVENT_KINDS, PLACE_KINDS, STATUSES, NAME_KINDS, QUALIFIERS].flat(),
    ];
    expect(words.filter((word) => !new RegExp(`(\`${word}\`|\\b${word}\\b)`).test(page))).toEqual([]);
  });

  test("has a row for each property, with its ends and roles", () => {
    const kinds = (list: readonly string[]): string => (list.length === ENTITY_KINDS.length ? "any" : list.join(", "));
    const rows = (Object.entries(VOCABULARY) as [string, PropertyRow][])
      .filter(([property]) => property !== "ACCREDITED_TO")
      .map(([property, { subject, object, literal, roles }]) => {
        const value = [literal, kinds(object)].filter((part) => part !== null && part !== "").join("; also ");
        return `| \`${property}\` | ${kinds(subject)} | ${value} | ${roles.join(", ")} |`;
      });
    expect(page.split("\n").filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(rows);
  });

  test("has an example that uses every field, and goes in as it stands", async () => {
    const records = example()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const used = (type: string) => new Set(records.filter((record) => record.type === type).flatMap(Object.keys));
    const missing = (type: string, { shape }: { readonly shape: object }) =>
      Object.keys(shape).filter((field) => !used(type).has(field));
    expect(missing("source", SourceSchema)).toEqual([]);
    expect(missing("entity", EntitySchema)).toEqual([]);
    expect(missing("statement", StatementSchema)).toEqual(["id", "claim", "supersededBy"]);
  });

  describe.each(ENGINES)("%s", (engine) => {
    test("takes its example in, once", async () => {
      await inGraph(engine, async (graph) => {
        const inputs = await findInputs(await folder.write("example.jsonl", example()));
        expect(await importInputs(graph, inputs)).toMatchObject({ read: 19, refused: 0, waiting: 0 });
        expect((await importInputs(graph, inputs)).written).toBe(0);
        expect((await checkGraph(graph)).problems).toEqual([]);
      });
    });
  });
});

const ftm = { id: "p-1", schema: "Person", properties: { name: ["A"] } };
const ours = { type: "entity", id: "person:a", kind: "PERSON" };
const event = ["1", "20170608", ...Array.from({ length: 59 }, () => "")].join("\t");

test.each<readonly [string, string, string]>([
  ["ours.jsonl", JSON.stringify(ours), "person:a"],
  ["ours.json", JSON.stringify(ours), "person:a"],
  ["entities.ftm.json", JSON.stringify(ftm), "ftm:p-1"],
  ["entities.jsonl", `nonsense\n${JSON.stringify(ftm)}`, "ftm:p-1"],
  ["council.json", '{"meta": 1,\n"persons": [{"id": "1", "name": "A"}]}', "person:popolo-council-1"],
])("%s is told by its beginning", async (name, content, id) => {
  const { records } = await readFile(await folder.write(name, content));
  expect(records.map(({ value }) => value.id)).toContain(id);
});

test("a file of events is told by its columns, whatever its name ends in", async () => {
  for (const name of ["a.export.CSV", "a.csv", "a.tsv"])
    expect((await readFile(await folder.write(name, event))).passedOver).toEqual(["GDELT events of CAMEO no code"]);
});

test.each([
  [
    "notes.txt",
    "words",
    "The format of",
    "Give --format, one of json-lines, seed, historian, follow-the-money, popolo, gdelt, csv.",
  ],
  ["map.json", '{"a": 1}', "The format of", "Give --format"],
  ["table.csv", "a,b\n", "table.csv needs a mapping", "give --mapping <file.yaml>"],
])("%s is not guessed at", async (name, content, reason, mend) => {
  const finding = findInputs(await folder.write(name, content));
  await expect(finding).rejects.toThrow(reason);
  await expect(finding).rejects.toThrow(mend);
});
