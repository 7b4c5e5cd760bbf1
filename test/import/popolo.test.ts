import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { itemsOf } from "../../src/import/json-document.ts";
import { findInputs } from "../../src/import/readers.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "./judged.ts";
import { openFolder, readFile, sayings } from "./reading.ts";

/** A council of our own invention. */
const COUNCIL = {
  meta: { made: "by hand" },
  memberships: [
    { person_id: "1", organization_id: "council", post_id: "chair", start_date: "2015", end_date: "2019-06-30" },
    {
      person_id: "1",
      organization_id: "council",
      role: "member",
      on_behalf_of_id: "party/green",
      start_date: "2014-09",
    },
    { person_id: "2", organization_id: "council", role: "Secretary", start_date: "2020-01-01" },
  ],
  persons: [
    {
      id: "1",
      name: "Ana Sample",
      other_names: [
        { name: "Ana Born", end_date: "2010" },
        { name: "Ана Сэмпл", lang: "ru" },
      ],
      identifiers: [{ scheme: "wikidata", identifier: "Q2" }],
      contact_details: [{ type: "email", value: "ana@example.org" }],
      links: [{ url: "https://example.org/ana" }],
      sources: [{ url: "https://example.org/council/ana", note: "Council pages" }],
      updated_at: "2021-02-03T04:05:06Z",
    },
    { id: "2", name: "Bo Sample", memberships: [{ organization_id: "party/green" }] },
  ],
  organizations: [
    { id: "council", name: "Council", area_id: "town", links: [{ url: "https://example.org/" }] },
    { id: "party/green", name: "Greens", parent_id: "council" },
  ],
  posts: [{ id: "chair", label: "Chair of the Council", organization_id: "council" }],
  events: [
    {
      id: "s1",
      name: "First session",
      classification: "session",
      start_date: "2015-01-15",
      status: "cancelled",
      location: "Town Hall",
      organization_id: "council",
      attendees: [{ id: "1" }],
    },
  ],
  areas: [{ id: "town", name: "Town" }],
  votes: [{ id: "v1" }],
};

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

test("a document becomes persons, bodies, posts and events of its own name, and memberships with their days", async () => {
  const { records, refused, passedOver } = await readFile(await folder.write("council.json", JSON.stringify(COUNCIL)));
  expect(refused).toEqual([]);
  expect(passedOver).toEqual(["Popolo votes"]);
  expect(sayings(records, "HOLDS_OFFICE", "MEMBER_OF", "OFFICE_OF", "PART_OF", "LOCATED_IN")).toEqual([
    "person:popolo-council-1 HOLDS_OFFICE office:popolo-council-chair [2015/2019-06-30]",
    "person:popolo-council-1 MEMBER_OF institution:popolo-council-council [2014-09/]",
    "person:popolo-council-1 MEMBER_OF institution:popolo-council-party/green [2014-09/]",
    "office:popolo-council-council-secretary OFFICE_OF institution:popolo-council-council",
    "person:popolo-council-2 HOLDS_OFFICE office:popolo-council-council-secretary [2020-01-01/]",
    "person:popolo-council-2 MEMBER_OF institution:popolo-council-party/green",
    "institution:popolo-council-council LOCATED_IN place:popolo-council-town",
    "institution:popolo-council-party/green PART_OF institution:popolo-council-council",
    "office:popolo-council-chair OFFICE_OF institution:popolo-council-council",
  ]);
  expect(sayings(records, "OCCURRED", "TOOK_PART_IN", "ORGANISED", "TOOK_PLACE_IN", "URL")).toEqual([
    "institution:popolo-council-council URL https://example.org/",
    "event:popolo-council-s1 OCCURRED [2015-01-15] CANCELLED",
    "person:popolo-council-1 TOOK_PART_IN event:popolo-council-s1",
    "institution:popolo-council-council ORGANISED event:popolo-council-s1",
    "event:popolo-council-s1 TOOK_PLACE_IN place:popolo-council-at-town-hall",
  ]);
});

test("names have their days, sources are sources, and contact details are left out", async () => {
  const { records } = await readFile(await folder.write("council.json", JSON.stringify(COUNCIL)));
  expect(sayings(records, "NAME").filter((line) => line.startsWith("person:popolo-council-1"))).toEqual([
    'person:popolo-council-1 NAME "Ana Sample" und COMMON',
    'person:popolo-council-1 NAME "Ana Born" und FORMER [/2010]',
    'person:popolo-council-1 NAME "Ана Сэмпл" ru SPELLING',
  ]);
  expect(
    records.find(({ type, value }) => type === "source" && "url" in value && value.url !== null)?.value,
  ).toMatchObject({
    title: "Council pages",
    url: "https://example.org/council/ana",
    publishedOn: { edtf: "2021-02-03" },
  });
  expect(JSON.stringify(records)).not.toContain("ana@example.org");
});

test("files of lines, one a class, share the name of their folder", async () => {
  await mkdir(join(folder.path, "town"));
  await folder.write("town/persons.jsonl", JSON.stringify(COUNCIL.persons[1]));
  await folder.write("town/memberships.jsonl", COUNCIL.memberships.map((one) => JSON.stringify(one)).join("\n"));
  const { records, refused } = await readFile(join(folder.path, "town"));
  expect(refused).toEqual([]);
  expect(sayings(records, "HOLDS_OFFICE")[0]).toBe(
    "person:popolo-town-1 HOLDS_OFFICE office:popolo-town-chair [2015/2019-06-30]",
  );
});

test("a wrong record is refused with the line on which it begins, reason and mend, and the rest goes in", async () => {
  const text =
    '{\n"persons": [\n{"id": "1"},\n{"id": "2",\n "name": "Bo"}\n],\n"memberships": [{"person_id": "1"},\n {"person_id": "2", "organization_id": "o", "start_date": "2020-13"}]}';
  const { records, refused } = await readFile(await folder.write("wrong.json", text));
  expect(refused).toEqual([
    "wrong.json:3: 1 name: It is missing. Give a text.",
    "wrong.json:7: organization_id: It is missing, and post_id too. Give the id of the organization or of the post.",
    expect.stringContaining('wrong.json:8: Cannot read "2020-13/" as a date'),
  ]);
  expect(sayings(records, "NAME")).toEqual(['person:popolo-wrong-2 NAME "Bo" und COMMON']);
});

test("what stood before a broken end goes in, and the break is named with its line", async () => {
  const { records, refused } = await readFile(
    await folder.write("cut.json", '{"persons": [{"id": "1", "name": "Ana"},\n{"id'),
  );
  expect(refused).toEqual([
    "cut.json:2: This is no JSON: it ends before it is complete. Mend the file; what stood before went in.",
  ]);
  expect(sayings(records, "NAME")).toHaveLength(1);
});

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([1, 5, 1_000])("items are told alike in pieces of %d bytes", async (size) => {
  const items = async (text: string) => {
    const all: unknown[] = [];
    for await (const item of itemsOf(inPieces(text, size))) all.push(item);
    return all;
  };
  expect(await items('{"é": [{"ж": [1, {"a": 2}]},\n{"b": 2}],\n "m": {"x": [1]}, "z": [\n\n"s"]}')).toEqual([
    { line: 1, list: "é", value: { ж: [1, { a: 2 }] } },
    { line: 2, list: "é", value: { b: 2 } },
    { line: 5, list: "z", value: "s" },
  ]);
  expect(await items('[{"a": {"b": [3]}},\n{"c": 2}]')).toEqual([
    { line: 1, list: null, value: { a: { b: [3] } } },
    { line: 2, list: null, value: { c: 2 } },
  ]);
  expect(await items('{"a": [1,\noops')).toMatchObject([
    { line: 1, value: 1 },
    { problem: { reason: expect.stringMatching(/^This is no JSON: /) } },
  ]);
});

describe.each(ENGINES)("%s", (engine) => {
  test("imported twice, the graph is the same", async () => {
    await inGraph(engine, async (graph) => {
      const inputs = await findInputs(await folder.write("council.json", JSON.stringify(COUNCIL)));
      expect(await importInputs(graph, inputs)).toMatchObject({ refused: 0, waiting: 0, passedOver: 1 });
      const hash = await exportHash(graph);
      expect((await importInputs(graph, inputs)).written).toBe(0);
      expect(await exportHash(graph)).toBe(hash);
    });
  });
});
