import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { deflateRawSync, gzipSync } from "node:zlib";
import { exportHash } from "../../src/import/export.ts";
import { COLUMNS, type Column } from "../../src/import/gdelt/columns.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "./judged.ts";
import { openFolder, readFile, sayings } from "./reading.ts";

type Parts = Partial<Record<Column, string>>;

/** A line as GDELT writes it; the article and its address are invented. */
const line = (parts: Parts): string => {
  const row: Parts = {
    Day: "20170608",
    Actor1Code: "BLRGOV",
    Actor1CountryCode: "BLR",
    Actor1Type1Code: "GOV",
    Actor2Code: "KAZ",
    Actor2CountryCode: "KAZ",
    IsRootEvent: "1",
    EventCode: "042",
    EventBaseCode: "042",
    EventRootCode: "04",
    ActionGeo_Type: "4",
    ActionGeo_Fullname: "Astana, Astana, Kazakhstan",
    ActionGeo_CountryCode: "KZ",
    ActionGeo_FeatureID: "-2930643",
    DATEADDED: "20170609101500",
    SOURCEURL: "https://www.example.org/news/1",
    ...parts,
  };
  return COLUMNS.map((column) => row[column] ?? "").join("\t");
};

const deed = (code: string): Parts => ({
  EventCode: code,
  EventBaseCode: code.slice(0, 3),
  EventRootCode: code.slice(0, 2),
});

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

const readLines = async (lines: readonly string[], name = "20170609101500.export.CSV") =>
  readFile(await folder.write(name, `${lines.join("\n")}\n`));

test("the table of columns has 61, each once", () => {
  expect(COLUMNS).toHaveLength(61);
  expect(new Set(COLUMNS).size).toBe(61);
});

test("a visit is made by the first actor and hosted by the first actor; its day is no more certain than the machine", async () => {
  const { records, refused } = await readLines([
    line({ GlobalEventID: "1" }),
    line({ GlobalEventID: "2", ...deed("043"), ActionGeo_Type: "1" }),
  ]);
  expect(refused).toEqual([]);
  expect(sayings(records, "OCCURRED", "VISITOR_ON", "VISIT_TO", "TOOK_PLACE_IN", "LOCATED_IN")).toEqual([
    "visit:gdelt-1 OCCURRED [2017-06-08%] HELD",
    "country:BY VISITOR_ON visit:gdelt-1",
    "visit:gdelt-1 VISIT_TO country:KZ",
    "place:gdelt--2930643 LOCATED_IN country:KZ",
    "visit:gdelt-1 TOOK_PLACE_IN place:gdelt--2930643",
    "visit:gdelt-2 OCCURRED [2017-06-08%] HELD",
    "country:KZ VISITOR_ON visit:gdelt-2",
    "visit:gdelt-2 VISIT_TO country:BY",
  ]);
  const occurred = records.find(
    ({ type, value }) => type === "statement" && "property" in value && value.property === "OCCURRED",
  );
  expect(occurred?.value).toMatchObject({
    statusWord: "CAMEO 042: Make a visit",
    validity: { derived: true, approximate: true, uncertain: true },
  });
});

test("a meeting, a telephone call, a signing and an intent to meet are what CAMEO calls them", async () => {
  const { records } = await readLines(
    ["036", "041", "046", "0571"].map((code, index) => line({ GlobalEventID: `${index}`, ...deed(code) })),
  );
  expect(sayings(records, "OCCURRED")).toEqual([
    "meeting:gdelt-0 OCCURRED PLANNED",
    "meeting:gdelt-1 OCCURRED [2017-06-08%] HELD",
    "meeting:gdelt-2 OCCURRED [2017-06-08%] HELD",
    "event:gdelt-3 OCCURRED [2017-06-08%] HELD",
  ]);
  expect(sayings(records, "MET_AT", "TOOK_PART_IN")).toHaveLength(8);
});

test("the article is a source of the day when it was first seen, and goes back to its paper", async () => {
  const { records } = await readLines([
    line({ GlobalEventID: "1" }),
    line({ GlobalEventID: "2", SOURCEURL: "BBC Monitoring" }),
  ]);
  const sources = records.flatMap((record) => (record.type === "source" ? [record.value] : []));
  expect(sources.map(({ id, url, origin }) => [id.replace(/[0-9a-f]{24}$/, "…"), url, origin])).toEqual([
    ["source:editorial", null, null],
    ["source:gdelt-example-org", null, null],
    ["source:gdelt-article-…", "https://www.example.org/news/1", "source:gdelt-example-org"],
    ["source:gdelt-bbc-monitoring", null, null],
    ["source:gdelt-article-…", null, "source:gdelt-bbc-monitoring"],
  ]);
  expect(sources[2]?.publishedOn).toMatchObject({ edtf: "2017-06-09", derived: true });
});

test("all but what two states do with each other is passed over and counted by its kind", async () => {
  const { records, refused, passedOver } = await readLines([
    line({ GlobalEventID: "1", ...deed("190") }),
    line({ GlobalEventID: "2", IsRootEvent: "0" }),
    line({ GlobalEventID: "3", Actor1Type1Code: "COP" }),
    line({ GlobalEventID: "4", Actor1CountryCode: "EUR" }),
    line({ GlobalEventID: "5", Actor2KnownGroupCode: "UNO" }),
    line({ GlobalEventID: "6", Actor2CountryCode: "BLR" }),
    line({ GlobalEventID: "7", Actor1CountryCode: "" }),
  ]);
  expect(refused).toEqual([]);
  expect(records.map(({ value }) => value.id)).toEqual(["source:editorial"]);
  expect(passedOver).toEqual([
    "GDELT events of CAMEO 19",
    "GDELT events told beside the lead of a text",
    ...Array.from({ length: 3 }, () => "GDELT events between others than two states"),
    "GDELT events within one state",
    "GDELT events between others than two states",
  ]);
});

test("CAMEO's two older codes of countries are those of today", async () => {
  const { records } = await readLines([
    line({ GlobalEventID: "1", Actor1CountryCode: "ROM", Actor2CountryCode: "TMP" }),
  ]);
  expect(sayings(records, "VISITOR_ON", "VISIT_TO")).toEqual([
    "country:RO VISITOR_ON visit:gdelt-1",
    "visit:gdelt-1 VISIT_TO country:TL",
  ]);
});

test("a line of another number of columns and one without a day are refused with reason and mend", async () => {
  const { refused, records } = await readLines([
    line({ GlobalEventID: "1" }),
    "2\tshort",
    line({ GlobalEventID: "3", Day: "20171332" }),
    line({ GlobalEventID: "4", DATEADDED: "" }),
  ]);
  expect(refused).toEqual([
    "20170609101500.export.CSV:2: This line has 2 columns. Give the 61 columns of GDELT's event files, parted by tabs.",
    expect.stringMatching(/^20170609101500\.export\.CSV:3: 3: Cannot read "2017-13-32%" as a date/),
    '20170609101500.export.CSV:4: 4 DATEADDED: It is "". Give a time like 20170608123000.',
  ]);
  expect(sayings(records, "OCCURRED")).toHaveLength(1);
});

/** A zip archive with one file, by the format's specification (PKWARE APPNOTE 6.3): local header, content, directory, end. */
const zipped = (name: string, content: string): Uint8Array => {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), packed]);
  const directory = Buffer.concat([
    Buffer.from("PK\x01\x02\x14\x00", "latin1"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
};

test("a file says the same plain, packed by gzip and zipped as it is published", async () => {
  const text = Array.from({ length: 40 }, (_, index) => line({ GlobalEventID: `${index}` })).join("\n");
  const plain = await readFile(await folder.write("a.export.CSV", text));
  const gzip = await readFile(await folder.write("a.export.CSV.gz", gzipSync(text)));
  const zip = await readFile(await folder.write("a.export.CSV.zip", zipped("a.export.CSV", text)));
  expect(plain.records).toHaveLength(gzip.records.length);
  expect(zip.records).toEqual(plain.records);
  expect(gzip.records).toEqual(plain.records);
  expect(gzip.bytes).toBe(gzip.size);
  expect(zip.bytes).toBeGreaterThan(0);
  expect(zip.bytes).toBeLessThanOrEqual(zip.size);
});

test("a zip archive that is none is refused in words", async () => {
  const path = await folder.write("b.export.CSV.zip", "nothing of the kind");
  await expect(readFile(path, "gdelt")).rejects.toThrow(
    "b.export.CSV.zip is no zip archive that can be read. Fetch it again, whole.",
  );
});

describe.each(ENGINES)("%s", (engine) => {
  test("imported twice, the graph is the same", async () => {
    await inGraph(engine, async (graph) => {
      const codes = ["042", "043", "036", "057", "190"];
      const text = codes.map((code, index) => line({ GlobalEventID: `${index}`, ...deed(code) })).join("\n");
      const inputs = await findInputs(await folder.write("c.export.CSV", text));
      expect(await importInputs(graph, inputs)).toMatchObject({ refused: 0, waiting: 0, passedOver: 1 });
      const hash = await exportHash(graph);
      expect((await importInputs(graph, inputs)).written).toBe(0);
      expect(await exportHash(graph)).toBe(hash);
    });
  });
});
