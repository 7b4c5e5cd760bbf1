import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { project } from "../../src/domain/project.ts";
import { EDITORIAL } from "../../src/domain/statement.ts";
import { attested, entities, named, now, told, valid } from "./facts.ts";

const AMBASSADOR = [
  told("office:ambassador OFFICE_OF country:KZ", { source: EDITORIAL }),
  told("office:ambassador SENT_TO country:BY", { source: EDITORIAL }),
];

test("who holds an office is tied to the office's body, an ambassador also to the receiving country", () => {
  const held = told("person:z HOLDS_OFFICE office:ambassador", { validity: attested("2024-12-11") });
  const { relations } = now(["person:z", "office:ambassador", "country:KZ", "country:BY"], [...AMBASSADOR, held]);
  const shown = relations.map(({ type, from, to, office, context }) => [type, from, to, office, context].join(" "));
  expect(shown.toSorted()).toEqual([
    "ACCREDITED_TO person:z country:BY office:ambassador office:ambassador",
    "HOLDS_OFFICE person:z country:KZ office:ambassador office:ambassador",
    "OFFICE_OF office:ambassador country:KZ  ",
    "SENT_TO office:ambassador country:BY  ",
  ]);
});

test("a paragraph printed twice, or two sources, make one relation; its sources are counted by their roots", () => {
  const visit = "person:l VISITOR_ON visit:1";
  const { relations } = now(
    ["person:l", "visit:1"],
    [told(visit), told(visit, { source: "source:b" }), told(visit, { source: "source:c", root: "source:a" })],
  );
  expect(relations).toHaveLength(1);
  expect(relations[0]).toMatchObject({ sourceCount: 2, claims: [told(visit).claim] });
});

test("a participation takes the occurrence's date and status", () => {
  const { relations } = now(
    ["person:l", "visit:1", "country:KZ"],
    [
      told("visit:1 OCCURRED", { validity: "2017-06-08/2017-06-09", status: "HELD" }),
      told("person:l VISITOR_ON visit:1"),
      told("visit:1 VISIT_TO country:KZ"),
    ],
  );
  for (const relation of relations) {
    expect(relation).toMatchObject({ status: "HELD", validity: { edtf: "2017-06-08/2017-06-09" } });
    expect(relation.datingClaims).toEqual([told("visit:1 OCCURRED").claim]);
  }
  expect(relations.find(({ type }) => type === "VISITOR_ON")?.context).toBe("country:KZ");
});

test("a retracted relation is kept, dead, and shown for the time when it was recorded", () => {
  const facts = {
    entities: entities("person:a", "institution:b"),
    statements: [told("person:a MEMBER_OF institution:b", { until: "2026-03-01T00:00:00.000Z" })],
  };
  expect(project(facts).relations).toMatchObject([{ live: false }]);
  const then = project(facts, { ...NOW, recordedBy: "2026-02-01T00:00:00.000Z" });
  expect(then.relations).toMatchObject([{ live: true }]);
  expect(project(facts, { ...NOW, recordedBy: "2026-03-01T00:00:00.000Z" }).relations).toEqual([]);
});

test("what is published later is not there yet: statements, relations, and entities that only they mention", () => {
  const facts = {
    entities: entities("person:a", "person:b", "institution:c", "country:BY"),
    statements: [
      named("person:a", "A"),
      named("person:b", "B"),
      told("person:a MEMBER_OF institution:c", { on: "2017-06-08" }),
      told("person:b MEMBER_OF institution:c", { on: "2024-12-11" }),
    ],
  };
  const then = project(facts, { ...NOW, publishedBy: "2020-01-01" });
  expect(then.entities.map(({ id }) => id)).toEqual(["country:BY", "institution:c", "person:a"]);
  expect(then.relations.map(({ from }) => from)).toEqual(["person:a"]);
});

test("an office's body is said once: no clock of publication hides it, and who mentions the office mentions the body", () => {
  const facts = {
    entities: entities("person:a", "office:o", "institution:c"),
    statements: [
      told("office:o OFFICE_OF institution:c", { on: "2024-12-11" }),
      told("person:a HOLDS_OFFICE office:o", { on: "2017-06-08", source: "source:b" }),
    ],
  };
  const then = project(facts, { ...NOW, publishedBy: "2020-01-01" });
  expect(then.relations.map(({ type }) => type)).toEqual(["HOLDS_OFFICE"]);
  expect(then.entities.map(({ id }) => id)).toEqual(["institution:c", "office:o", "person:a"]);
});

test("an edge between things that only we mention is absent under a clock", () => {
  const facts = {
    entities: entities("institution:a", "institution:b"),
    statements: [told("institution:a PART_OF institution:b", { source: EDITORIAL })],
  };
  expect(project(facts).relations).toHaveLength(1);
  expect(project(facts, { ...NOW, publishedBy: "2025-01-01" }).relations).toEqual([]);
});

test("validOn filters edges, but hides no entity", () => {
  const facts = {
    entities: entities("person:a", "institution:b"),
    statements: [told("person:a MEMBER_OF institution:b", { validity: valid("2010/2012") })],
  };
  const shown = project(facts, { ...NOW, validOn: "2015-01-01" });
  expect(shown.relations).toEqual([]);
  expect(shown.entities).toHaveLength(2);
});

test("a judged alias answers as its canonical id, and its statements join that one's", () => {
  const { relations, entities: all } = project({
    entities: entities("person:a", "person:b", "institution:c"),
    statements: [
      told("person:a MEMBER_OF institution:c"),
      told("person:b MEMBER_OF institution:c", { source: "source:b" }),
    ],
    canonical: new Map([["person:b", "person:a"]]),
  });
  expect(all.map(({ id, aliases }) => [id, aliases])).toEqual([
    ["institution:c", []],
    ["person:a", ["person:b"]],
  ]);
  expect(relations).toMatchObject([{ from: "person:a", sourceCount: 2 }]);
  // Under the canonical id both claim the same.
  expect(relations[0]?.claims).toHaveLength(1);
});

test("structure with a former state ends with it, and else is of all times", () => {
  const facts = {
    entities: entities("place:a", "country:SU", "country:BY"),
    statements: [
      told("country:SU OCCURRED", { validity: "1922-12-30/1991-12-26" }),
      told("place:a LOCATED_IN country:SU"),
      told("place:a LOCATED_IN country:BY"),
    ],
  };
  const on = (validOn: string) => project(facts, { ...NOW, validOn }).relations.map(({ to }) => to);
  expect(on("1950-01-01").toSorted()).toEqual(["country:BY", "country:SU"]);
  expect(on("2020-01-01")).toEqual(["country:BY"]);
});

test("what was folded before is no part of what is folded anew", () => {
  const statements = [named("person:a", "Anna"), named("person:a", "Hanna", "be")];
  const first = project({ entities: entities("person:a"), statements });
  const again = project({ entities: first.entities, statements: statements.slice(0, 1) });
  const alone = project({ entities: entities("person:a"), statements: statements.slice(0, 1) });
  expect(first.entities).toMatchObject([{ name: { BE: "Hanna" } }]);
  expect(again.entities).toEqual(alone.entities);
});
