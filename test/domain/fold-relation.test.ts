import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { project } from "../../src/domain/project.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import { attested, entities, now, told } from "./facts.ts";

const find = (relations: ReturnType<typeof now>["relations"], type: RelationType, to?: string) =>
  relations.find((relation) => relation.type === type && (to === undefined || relation.to === to));

test("a state keeps each told term; its validity is their hull", () => {
  const { relations } = now(
    ["person:p", "institution:i"],
    ["2012-05-05", "2017-06-08"].map((day) => told("person:p MEMBER_OF institution:i", { validity: attested(day) })),
  );
  expect(relations).toMatchObject([
    {
      terms: [{ edtf: "2012-05-05" }, { edtf: "2017-06-08" }],
      validity: { edtf: "2012-05-05/2017-06-08", extent: "WITHIN" },
      datingClaims: [],
    },
  ]);
});

test("a state of which no source gives a day is undated, and a dated statement beside an undated one dates it", () => {
  const undated = told("person:p MEMBER_OF institution:i", { source: "source:b" });
  expect(now(["person:p", "institution:i"], [undated]).relations).toMatchObject([
    { validity: null, terms: [], spans: { dating: "UNDATED" } },
  ]);
  const dated = told("person:p MEMBER_OF institution:i", { validity: "2012" });
  expect(now(["person:p", "institution:i"], [undated, dated]).relations).toMatchObject([
    { validity: { edtf: "2012" } },
  ]);
});

test("a holder of an office is bounded by the others, whose claims are kept", () => {
  const terms = [
    told("person:p HOLDS_OFFICE office:o", { validity: attested("2010-01-01") }),
    told("person:q HOLDS_OFFICE office:o", { validity: attested("2012-01-01") }),
  ];
  const { relations } = now(
    ["person:p", "person:q", "office:o", "country:A"],
    [told("office:o OFFICE_OF country:A"), ...terms],
  );
  const held = relations.find(({ from }) => from === "person:p");
  expect(held).toMatchObject({ rivalClaims: [terms[1]?.claim], spans: { possibleTo: ["2011-12-31"] } });
});

test("who is only to hold an office bounds nobody, and once they hold it, the plan is no term", () => {
  const office = told("office:o OFFICE_OF country:A");
  const held = told("person:p HOLDS_OFFICE office:o", { validity: attested("2010-01-01") });
  const next = told("person:q HOLDS_OFFICE office:o", { validity: "2012/2014", status: "PLANNED" });
  const ids = ["person:p", "person:q", "office:o", "country:A"];
  const of = (person: string, ...more: Parameters<typeof told>[]) =>
    now(ids, [office, held, next, ...more.map((parts) => told(...parts))]).relations.find(
      ({ from }) => from === person,
    );
  expect(of("person:p")?.spans.possibleTo).toEqual(["2020-01-01"]);
  expect(of("person:q")).toMatchObject({ status: "PLANNED", validity: { edtf: "2012/2014" } });
  const taken = of("person:q", [
    "person:q HOLDS_OFFICE office:o",
    { validity: attested("2013-05-05"), source: "source:b" },
  ]);
  expect(taken).toMatchObject({ status: null, terms: [{ edtf: "2013-05-05" }] });
});

test("what is held during something else has its own date", () => {
  const { relations } = now(
    ["event:e", "visit:v"],
    [
      told("event:e OCCURRED", { validity: "2017-06-09", status: "PLANNED" }),
      told("visit:v OCCURRED", { validity: "2017-06-08/2017-06-09", status: "HELD" }),
      told("event:e HELD_DURING visit:v"),
    ],
  );
  expect(relations).toMatchObject([{ validity: { edtf: "2017-06-09" }, status: "PLANNED" }]);
});

test("a visit's sentence names the country that is visited before a place in it", () => {
  const { relations } = now(
    ["person:p", "visit:v", "place:t", "country:A"],
    [told("person:p VISITOR_ON visit:v"), told("visit:v VISIT_TO place:t"), told("visit:v VISIT_TO country:A")],
  );
  expect(find(relations, "VISITOR_ON")?.context).toBe("country:A");
  expect(find(relations, "VISIT_TO", "place:t")?.context).toBeNull();
});

test("roles make separate relations, dates and sources don't", () => {
  const line = "institution:i PARTNER_IN resource:r";
  const { relations } = now(
    ["institution:i", "resource:r"],
    [
      told(line, { role: "INITIATOR" }),
      told(line, { role: "IMPLEMENTER" }),
      told(line, { role: "INITIATOR", source: "source:b", validity: "2024" }),
    ],
  );
  expect(relations.map(({ role, sourceCount }) => `${role} ${sourceCount}`).toSorted()).toEqual([
    "IMPLEMENTER 1",
    "INITIATOR 2",
  ]);
});

test("two bodies of one office dispute each other", () => {
  const { relations } = now(
    ["office:o", "country:A", "country:B", "institution:i"],
    [
      told("office:o OFFICE_OF country:A"),
      told("office:o OFFICE_OF country:B"),
      told("institution:i BODY_OF country:A"),
      told("institution:i BODY_OF country:B"),
    ],
  );
  expect(relations.map(({ type, disputed }) => `${type} ${disputed}`).toSorted()).toEqual([
    "BODY_OF false",
    "BODY_OF false",
    "OFFICE_OF true",
    "OFFICE_OF true",
  ]);
});

test("when an office's body is corrected, the old edge is kept for the time when the graph held it", () => {
  const facts = {
    entities: entities("person:p", "office:o", "institution:i", "institution:j"),
    statements: [
      told("person:p HOLDS_OFFICE office:o"),
      told("office:o OFFICE_OF institution:i", { until: "2026-03-01T00:00:00.000Z" }),
      told("office:o OFFICE_OF institution:j", { from: "2026-03-01T00:00:00.000Z" }),
    ],
  };
  const held = (recordedBy: string) => find(project(facts, { ...NOW, recordedBy }).relations, "HOLDS_OFFICE")?.to;
  expect(held("2026-02-01T00:00:00.000Z")).toBe("institution:i");
  expect(held("2026-04-01T00:00:00.000Z")).toBe("institution:j");
  expect(
    project(facts)
      .relations.map(({ type, to, live }) => `${type} ${to} ${live}`)
      .toSorted(),
  ).toEqual([
    "HOLDS_OFFICE institution:i false",
    "HOLDS_OFFICE institution:j true",
    "OFFICE_OF institution:i false",
    "OFFICE_OF institution:j true",
  ]);
});

test("under a clock a relation is folded from what is left: date, status, sources", () => {
  const facts = {
    entities: entities("person:p", "event:e"),
    statements: [
      told("event:e OCCURRED", { validity: "2018", status: "PLANNED", on: "2017-09-15" }),
      told("event:e OCCURRED", { validity: "2018-05-05", status: "HELD", on: "2019-01-01", source: "source:b" }),
      told("person:p SPOKE_AT event:e", { on: "2017-09-15" }),
      told("person:p SPOKE_AT event:e", { on: "2019-01-01", source: "source:b" }),
    ],
  };
  expect(project(facts).relations).toMatchObject([
    { status: "HELD", validity: { edtf: "2018-05-05" }, sourceCount: 2 },
  ]);
  expect(project(facts, { ...NOW, publishedBy: "2018-01-01" }).relations).toMatchObject([
    { status: "PLANNED", validity: { edtf: "2018" }, sourceCount: 1 },
  ]);
});

test("a state that is only planned says so, one told as a fact does not", () => {
  const line = "resource:r COVERS group:g";
  const plan = told(line, { status: "PLANNED" });
  expect(now(["resource:r", "group:g"], [plan]).relations).toMatchObject([{ status: "PLANNED" }]);
  const fact = told(line, { source: "source:b" });
  expect(now(["resource:r", "group:g"], [plan, fact]).relations).toMatchObject([{ status: null }]);
});

test("an id follows from type, ends, office and role, and stays when evidence is added", () => {
  const line = "person:p MEMBER_OF institution:i";
  const [one] = now(["person:p", "institution:i"], [told(line)]).relations;
  const [two] = now(["person:p", "institution:i"], [told(line), told(line, { source: "source:b" })]).relations;
  expect(one?.id).toBe("relation:fe7089db17d5f74a454fe59f");
  expect(two?.id).toBe(one?.id);
});
