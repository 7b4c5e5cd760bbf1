import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { project } from "../../src/domain/project.ts";
import { EDITORIAL, type StoredStatement } from "../../src/domain/statement.ts";
import { attested, entities, told } from "./facts.ts";

/** `subject PROPERTY object` lines as statements of one source. */
const tell = (text: string): readonly StoredStatement[] =>
  text
    .trim()
    .split("\n")
    .map((line) => told(line.trim()));

const STRUCTURE = `
  office:president-a OFFICE_OF country:A
  office:minister-b OFFICE_OF institution:ministry-b
  institution:ministry-b BODY_OF country:B
  institution:department-b PART_OF institution:ministry-b
  institution:embassy-a BODY_OF country:A
  institution:embassy-a LOCATED_IN place:town-b
  institution:company-b LOCATED_IN place:town-b
  place:town-b LOCATED_IN place:region-b
  place:region-b LOCATED_IN country:B
  office:ambassador OFFICE_OF institution:embassy-a
  office:ambassador SENT_TO country:B`;
const IDS = [
  "country:A",
  "country:B",
  "office:president-a",
  "office:minister-b",
  "office:ambassador",
  "institution:ministry-b",
  "institution:department-b",
  "institution:embassy-a",
  "institution:company-b",
  "place:town-b",
  "place:region-b",
  "person:p",
  "person:q",
  "group:g",
  "resource:r",
  "visit:v",
  "event:e",
  "meeting:m",
  "agreement:t",
];

const pairsOf = (text: string, ...more: readonly StoredStatement[]) =>
  project({ entities: entities(...IDS), statements: [...tell(STRUCTURE), ...tell(text), ...more] }).pairs;
const pairs = (text: string, ...more: readonly StoredStatement[]) =>
  pairsOf(text, ...more).map(({ pair, entity }) => `${pair} ${entity}`);

const BOTH = ["country:A|country:B event:e"];

test.each([
  ["by itself", "country:B TOOK_PART_IN event:e", BOTH],
  ["through an office of an institution of it", "office:minister-b TOOK_PART_IN event:e", BOTH],
  ["through an institution that is its body", "institution:ministry-b ORGANISED event:e", BOTH],
  ["through a part of its body", "institution:department-b SPOKE_AT event:e", BOTH],
  ["through an institution that lies in it", "institution:company-b TOOK_PART_IN event:e", BOTH],
  ["not through an embassy that lies in it", "institution:embassy-a TOOK_PART_IN event:e", []],
  ["not through a group", "group:g TOOK_PART_IN event:e", []],
  ["not because it takes place there", "event:e TOOK_PLACE_IN place:town-b", []],
  ["not because it is about it alone", "event:e ABOUT country:B", []],
])("a country takes part %s", (_, line, expected) => {
  expect(pairs(`country:A TOOK_PART_IN event:e\n${line}`)).toEqual(expected);
});

test("an occurrence about both countries is bilateral, whoever takes part", () => {
  expect(pairs("event:e ABOUT country:A\nevent:e ABOUT country:B")).toEqual(BOTH);
});

test("partners in a resource that the occurrence is about take part in it", () => {
  const partners = "institution:embassy-a PARTNER_IN resource:r\ninstitution:company-b PARTNER_IN resource:r";
  expect(pairs(`event:e ABOUT resource:r\n${partners}`)).toEqual(BOTH);
});

test("a visit counts for the country that is visited, or a place in it", () => {
  const visitor = "office:president-a VISITOR_ON visit:v";
  expect(pairs(`${visitor}\nvisit:v VISIT_TO country:B`)).toEqual(["country:A|country:B visit:v"]);
  expect(pairs(`${visitor}\nvisit:v VISIT_TO place:town-b`)).toEqual(["country:A|country:B visit:v"]);
});

const HELD = "person:p HOLDS_OFFICE office:president-a";
const occurred = (validity: string) => told("meeting:m OCCURRED", { validity, status: "HELD", source: "source:b" });
const met = told("person:p MET_AT meeting:m", { source: "source:b" });
const MEETING = ["country:A|country:B meeting:m"];

test.each([
  ["overlaps the occurrence", "2017-06-08", "2017-06-08", "source:a", MEETING],
  ["does not overlap it", "2017-06-08", "2019-01-01", "source:a", []],
  ["does not overlap it, but the same source attests it", "2017-06-08", "2019-01-01", "source:b", MEETING],
])("a person counts for a country whose office they hold when the term %s", (_, day, term, source, expected) => {
  const held = told(HELD, { validity: attested(term), source });
  expect(pairs("office:minister-b MET_AT meeting:m", met, occurred(day), held)).toEqual(expected);
});

test("a person counts in a gap under a year between two terms, unless another held the office in it", () => {
  const terms = [told(HELD, { validity: attested("2017-01-01") }), told(HELD, { validity: attested("2017-09-01") })];
  const rest = [met, occurred("2017-05-01"), ...terms];
  expect(pairs("office:minister-b MET_AT meeting:m", ...rest)).toEqual(MEETING);
  const rival = told("person:q HOLDS_OFFICE office:president-a", { validity: attested("2017-04-01") });
  expect(pairs("office:minister-b MET_AT meeting:m", ...rest, rival)).toEqual([]);
});

test("an ambassador counts for the sender, never for the receiver", () => {
  const line = "person:q HOLDS_OFFICE office:ambassador\nperson:q TOOK_PART_IN event:e";
  expect(pairs(`${line}\ncountry:B TOOK_PART_IN event:e`)).toEqual(BOTH);
  expect(pairs(`${line}\ncountry:A TOOK_PART_IN event:e`)).toEqual([]);
});

test("an occurrence counts in the year of its start, with its status", () => {
  const held = told("event:e OCCURRED", { validity: "2016-12-30/2017-01-02", status: "HELD" });
  expect(pairsOf("country:A TOOK_PART_IN event:e\ncountry:B TOOK_PART_IN event:e", held)).toMatchObject([
    { year: 2016, day: "2016-12-30", status: "HELD", kind: "EVENT", live: true },
  ]);
});

const PARTIES = "country:A PARTY_TO agreement:t\ncountry:B PARTY_TO agreement:t";
const status = (of: "APPROVED" | "SIGNED" | "IN_FORCE", validity: string) =>
  told("agreement:t STATUS", { status: of, validity });

test.each([
  ["its signature", [status("APPROVED", "2024-11-14"), status("SIGNED", "2025-01-02")], 2025],
  ["its approval, when it is not signed", [status("APPROVED", "2024-11-14")], 2024],
  [
    "no year, without either",
    [status("IN_FORCE", "2024-11-14"), told("agreement:t APPLIES", { validity: "2025/2026" })],
    null,
  ],
])("an agreement counts in the year of %s", (_, statements, year) => {
  expect(pairsOf(PARTIES, ...statements)).toMatchObject([
    { year, day: year === null ? "" : expect.stringContaining(`${year}`) },
  ]);
});

test("a pair is there under a clock while one ground of each side stands", () => {
  const facts = {
    entities: entities(...IDS),
    statements: [
      ...tell(STRUCTURE),
      told("country:A TOOK_PART_IN event:e", { on: "2017-01-01" }),
      told("institution:ministry-b TOOK_PART_IN event:e", { on: "2018-01-01" }),
      told("country:B TOOK_PART_IN event:e", { on: "2016-01-01", until: "2026-06-01T00:00:00.000Z" }),
    ],
  };
  const at = (clocks: object) => project(facts, { ...NOW, ...clocks }).pairs.length;
  expect(at({ publishedBy: "2017-06-01" })).toBe(0);
  expect(at({ publishedBy: "2018-06-01" })).toBe(1);
  expect(at({ publishedBy: "2017-06-01", recordedBy: "2026-02-01T00:00:00.000Z" })).toBe(1);
  expect(at({ datasets: ["other"] })).toBe(0);
});

test("a body's country, said once by a later source, is no matter of publication, but of the record", () => {
  const late = { source: "source:late", on: "2024-01-01" };
  const facts = {
    entities: entities(...IDS),
    statements: [
      told("institution:ministry-b BODY_OF country:B", { ...late, from: "2026-05-01T00:00:00.000Z" }),
      told("country:A TOOK_PART_IN event:e", { on: "2017-01-01" }),
      told("institution:ministry-b TOOK_PART_IN event:e", { on: "2017-01-01" }),
    ],
  };
  expect(project(facts, { ...NOW, publishedBy: "2017-06-01" }).pairs).toHaveLength(1);
  expect(project(facts, { ...NOW, recordedBy: "2026-04-01T00:00:00.000Z" }).pairs).toEqual([]);
});

test("statements that others make superfluous are no grounds", () => {
  const again = told("country:A TOOK_PART_IN event:e", { source: "source:later", on: "2021-01-01" });
  const [pair] = pairsOf("country:A TOOK_PART_IN event:e\ncountry:B TOOK_PART_IN event:e", again);
  expect(pair?.because).toHaveLength(1);
  expect(pair?.grounds).toHaveLength(2);
});

test("the countries of an occurrence are those that take part and those that it is about", () => {
  const { entities: all } = project({
    entities: entities(...IDS),
    statements: [
      ...tell(STRUCTURE),
      ...tell("office:minister-b TOOK_PART_IN event:e\nevent:e ABOUT country:A"),
      told("event:e OCCURRED", { source: EDITORIAL }),
    ],
  });
  expect(all.find(({ id }) => id === "event:e")?.countries).toEqual(["country:A", "country:B"]);
});

test("a part that was only planned stays planned for the pair when the occasion was held", () => {
  const held = told("event:e OCCURRED", { validity: "2017-06-09", status: "HELD" });
  const plan = told("country:B TOOK_PART_IN event:e", { status: "PLANNED" });
  expect(pairsOf("country:A TOOK_PART_IN event:e", held, plan)).toMatchObject([{ status: "PLANNED", year: 2017 }]);
  const attended = told("office:minister-b SPOKE_AT event:e");
  expect(pairsOf("country:A TOOK_PART_IN event:e", held, plan, attended)).toMatchObject([{ status: "HELD" }]);
  const cancelled = told("event:e OCCURRED", { status: "CONSIDERED" });
  expect(pairsOf("country:A TOOK_PART_IN event:e", cancelled, plan)).toMatchObject([{ status: "CONSIDERED" }]);
});

test("who is only to hold an office does not stand for its country", () => {
  const next = told("person:p HOLDS_OFFICE office:president-a", { status: "PLANNED", source: "source:b" });
  expect(pairs("office:minister-b MET_AT meeting:m", met, next)).toEqual([]);
});

test("bodies and places that lie in each other in circles lead to their countries all the same, and soon", () => {
  const ring = Array.from({ length: 14 }, (_, i) => `institution:ring-${i}`);
  const places = Array.from({ length: 14 }, (_, i) => `place:ring-${i}`);
  const all = (ids: readonly string[], property: string) =>
    ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => told(`${one} ${property} ${other}`)));
  const { pairs: found } = project({
    entities: entities(...IDS, ...ring, ...places),
    statements: [
      ...all(ring, "PART_OF"),
      ...all(places, "LOCATED_IN"),
      told("institution:ring-0 LOCATED_IN place:ring-0"),
      told("institution:ring-13 BODY_OF country:A"),
      told("place:ring-13 LOCATED_IN country:B"),
      told("institution:ring-0 VISITOR_ON visit:v"),
      told("visit:v VISIT_TO place:ring-0"),
    ],
  });
  expect(found).toMatchObject([{ pair: "country:A|country:B", because: [[[{ length: 3 }], [{ length: 3 }]]] }]);
});

test("the day that all live statements tell decides for whom an office holder stands, whatever was told before", () => {
  const ended = { until: "2026-02-01T00:00:00.000Z", source: "source:b" };
  const held = told("person:p HOLDS_OFFICE office:president-a", { validity: "2000/2010", source: "source:c" });
  const at = (day: string, more: Partial<typeof ended> = {}) =>
    told("meeting:m OCCURRED", { validity: day, status: "HELD", source: "source:d", ...more });
  const met = "person:p MET_AT meeting:m\ncountry:B MET_AT meeting:m";
  expect(pairs(met, held, at("2005-05-01"), at("2015-05-01", ended))).toEqual(["country:A|country:B meeting:m"]);
  expect(pairs(met, held, at("2005-05-01", ended), at("2015-05-01"))).toEqual([]);
});
