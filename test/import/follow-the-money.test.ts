import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "./judged.ts";
import { openFolder, readFile, sayings } from "./reading.ts";

/** Entities of our own invention, in the order in which a crawler might write them: links before what they link. */
const ENTITIES = [
  {
    id: "occ-1",
    schema: "Occupancy",
    datasets: ["example_people"],
    properties: {
      holder: ["p-1"],
      post: ["pos-1"],
      startDate: ["2014-02", "2014-02-10"],
      endDate: ["2018"],
      proof: ["doc-1"],
    },
  },
  {
    id: "p-1",
    schema: "Person",
    caption: "Aigul Example",
    datasets: ["example_people"],
    properties: {
      name: ["Айгуль Примерова", "Aigul Example"],
      alias: ["A. Example"],
      previousName: ["Aigul Former"],
      citizenship: ["kz"],
      wikidataId: ["Q1"],
      passportNumber: ["X1"],
      sourceUrl: ["https://example.org/people/1"],
      publisher: ["Example Register"],
      modifiedAt: ["2024-05-01"],
    },
  },
  {
    id: "pos-1",
    schema: "Position",
    datasets: ["example_people"],
    last_change: "2024-03-02T10:00:00",
    properties: { name: ["Minister of Examples"], country: ["kz"] },
  },
  {
    id: "pos-2",
    schema: "Position",
    datasets: ["example_people"],
    properties: { name: ["Mayor"], country: ["by"], subnationalArea: ["Brest"] },
  },
  {
    id: "org-1",
    schema: "PublicBody",
    datasets: ["example_people"],
    properties: { name: ["Ministry"], country: ["kz"] },
  },
  {
    id: "org-2",
    schema: "Company",
    datasets: ["b", "a"],
    properties: { name: ["Works"], jurisdiction: ["by"], leiCode: ["L1"] },
  },
  {
    id: "m-1",
    schema: "Membership",
    datasets: ["a"],
    properties: { member: ["org-2"], organization: ["org-1"], role: ["observer"] },
  },
  {
    id: "d-1",
    schema: "Directorship",
    datasets: ["a"],
    last_change: "2024-06-01",
    properties: { director: ["p-1"], organization: ["org-2"], role: ["Chair"], status: ["current"] },
  },
  {
    id: "e-1",
    schema: "Event",
    datasets: ["a"],
    last_change: "2024-06-01",
    properties: { name: ["Forum"], date: ["2023-09-01"], country: ["kz"], organizer: ["org-1"], involved: ["p-1"] },
  },
  { id: "doc-1", schema: "Article", datasets: ["a"], properties: { title: ["On posts"], publishedAt: ["2014-02-11"] } },
  { id: "v-1", schema: "Vessel", datasets: ["a"], properties: { name: ["Boat"] } },
  { id: "v-2", schema: "Vessel", datasets: ["a"], properties: { name: ["Ship"] } },
];

const text = (entities: readonly object[]): string => entities.map((entity) => JSON.stringify(entity)).join("\n");

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

test("persons, bodies, posts and events become entities, and links become relations with their days", async () => {
  const { records, refused, passedOver } = await readFile(await folder.write("entities.ftm.json", text(ENTITIES)));
  expect(refused).toEqual([]);
  expect(passedOver).toEqual(["FollowTheMoney Vessel", "FollowTheMoney Vessel"]);
  expect(sayings(records, "HOLDS_OFFICE", "MEMBER_OF", "OFFICE_OF", "BODY_OF", "LOCATED_IN")).toEqual([
    "ftm:p-1 HOLDS_OFFICE ftm:pos-1 [2014-02-10/2018]",
    "ftm:pos-1 OFFICE_OF country:KZ",
    "institution:ftm-area-belarus-brest LOCATED_IN country:BY",
    "ftm:pos-2 OFFICE_OF institution:ftm-area-belarus-brest",
    "ftm:org-1 BODY_OF country:KZ",
    "ftm:org-2 LOCATED_IN country:BY",
    "ftm:org-2 MEMBER_OF ftm:org-1",
    "office:ftm-org-2-chair OFFICE_OF ftm:org-2",
    "ftm:p-1 HOLDS_OFFICE office:ftm-org-2-chair [2024-06-01]",
  ]);
  expect(sayings(records, "OCCURRED", "TOOK_PART_IN", "ORGANISED", "TOOK_PLACE_IN")).toEqual([
    "ftm:e-1 OCCURRED [2023-09-01] HELD",
    "ftm:e-1 TOOK_PLACE_IN country:KZ",
    "ftm:org-1 ORGANISED ftm:e-1",
    "ftm:p-1 TOOK_PART_IN ftm:e-1",
  ]);
});

test("names keep their kind and script, and papers of a person are not read", async () => {
  const { records } = await readFile(await folder.write("person.jsonl", text([ENTITIES[1] ?? {}])));
  expect(sayings(records, "NAME", "REMARK")).toEqual([
    'ftm:p-1 NAME "Айгуль Примерова" und COMMON',
    'ftm:p-1 NAME "Aigul Example" und COMMON',
    'ftm:p-1 NAME "A. Example" und SPELLING',
    'ftm:p-1 NAME "Aigul Former" und FORMER',
    "ftm:p-1 REMARK Citizen of Kazakhstan.",
  ]);
  const person = records.find(({ type, value }) => type === "entity" && value.id === "ftm:p-1");
  expect(person?.value).toMatchObject({
    kind: "PERSON",
    externalIds: [
      { scheme: "followthemoney", value: "p-1" },
      { scheme: "wikidata", value: "Q1" },
    ],
  });
});

test("a page goes back to its dataset, a document named as proof says it too, and merged data are one voice", async () => {
  const { records } = await readFile(await folder.write("sources.jsonl", text(ENTITIES)), "follow-the-money");
  const sources = records.flatMap((record) => (record.type === "source" ? [record.value] : []));
  expect(sources.find(({ url }) => url === "https://example.org/people/1")).toMatchObject({
    publisher: "Example Register",
    origin: "source:ftm-example-people",
    publishedOn: { edtf: "2024-05-01", derived: true },
  });
  expect(sources.map(({ id }) => id)).toContain("source:ftm-a-b");
  const voices = records.flatMap((record) =>
    record.type === "statement" && record.value.object === "ftm:pos-1" ? [record.value.source] : [],
  );
  expect(voices).toEqual(["source:ftm-example-people", "source:ftm-document-doc-1"]);
});

test.each<readonly [string, object | string, string]>([
  ["no JSON", "{", "broken.jsonl:2: This line is no JSON. Give one JSON object on a line of its own."],
  [
    "no name",
    { id: "p", schema: "Person", properties: {} },
    "broken.jsonl:2: p properties.name: The Person has no name. Give a name.",
  ],
  ["no schema", { id: "p", properties: {} }, "broken.jsonl:2: p schema: It is missing. Give a text."],
  ["a blank in the id", { id: "p 1", schema: "Person" }, "Give an id without blanks and |."],
  [
    "an end before its beginning",
    {
      id: "o",
      schema: "Occupancy",
      properties: { holder: ["a"], post: ["b"], startDate: ["2020"], endDate: ["2019"] },
    },
    'broken.jsonl:2: o: Cannot read "2020/2019" as a date: it ends before it begins.',
  ],
  [
    "no date where one should be",
    { id: "o", schema: "Occupancy", properties: { holder: ["a"], post: ["b"], startDate: ["soon"] } },
    'broken.jsonl:2: o properties: "soon" is no date. Give a date like 2019',
  ],
  [
    "one end only",
    { id: "o", schema: "Occupancy", properties: { holder: ["a"] } },
    "broken.jsonl:2: o properties.post: It is missing. Give the id of the post of this Occupancy.",
  ],
])("an entity with %s is refused with file, line, reason and mend, and the rest goes in", async (_, wrong, expected) => {
  const lines = [JSON.stringify(ENTITIES[4]), typeof wrong === "string" ? wrong : JSON.stringify(wrong)];
  const { records, refused } = await readFile(await folder.write("broken.jsonl", lines.join("\n")));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain(expected);
  expect(sayings(records, "BODY_OF")).toHaveLength(1);
});

test("the bytes that are read are those of the file, also when it is packed", async () => {
  const { bytes, size, records } = await readFile(await folder.write("e.json.gz", gzipSync(text(ENTITIES))));
  expect(records.length).toBeGreaterThan(20);
  expect(bytes).toBe(size);
});

describe.each(ENGINES)("%s", (engine) => {
  test("imported twice, and in another order, the graph is the same", async () => {
    const hash = await inGraph(engine, async (graph) => {
      const inputs = await findInputs(await folder.write("all.jsonl", text(ENTITIES)));
      expect(await importInputs(graph, inputs)).toMatchObject({ refused: 0, waiting: 0 });
      const first = await exportHash(graph);
      expect((await importInputs(graph, inputs)).written).toBe(0);
      expect(await exportHash(graph)).toBe(first);
      return first;
    });
    await inGraph(engine, async (graph) => {
      const turned = await findInputs(await folder.write("all.jsonl", text(ENTITIES.toReversed())));
      await importInputs(graph, turned, { batchSize: 3 });
      expect(await exportHash(graph)).toBe(hash);
    });
  });
});
