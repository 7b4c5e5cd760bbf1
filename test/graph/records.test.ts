import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allEdges } from "../../src/graph/edges.ts";
import { allEntities, findEntitiesByCodes, findEntitiesByIds, saveEntities } from "../../src/graph/entities.ts";
import type { Graph } from "../../src/graph/graph.ts";
import {
  allRecordedStatements,
  findRecordedStatements,
  saveRecordedStatements,
} from "../../src/graph/recorded-statements.ts";
import {
  allRelations,
  deleteRelations,
  findRelationsByEnds,
  findRelationsByIds,
  findRelationsByOffices,
  saveRelations,
} from "../../src/graph/relations.ts";
import { allStatements, findStatementsByIds, findStatementsBySources } from "../../src/graph/statements.ts";
import {
  findFactsByClaims,
  findFactsByObjects,
  findFactsByPropertiesAndObjects,
  findFactsByPropertiesAndSubjects,
  findFactsBySubjects,
} from "../../src/graph/facts.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { aRelation, aStatement, anEntity, day, onDay } from "./examples.ts";
import { all } from "./all-pages.ts";

const AT = "2026-02-02T00:00:00.000Z";

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map((item) => item.id).sort();

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterAll(() => opened.close());

  test("an entity comes back as it was saved, whatever it has", async () => {
    const full = anEntity({
      id: "event:congress",
      kind: "EVENT",
      aliases: ["event:the-same"],
      eventKind: "CONFERENCE",
      externalIds: [{ scheme: "wikidata", value: "Q1" }],
      descriptions: { EN: "A congress", RU: "Съезд" },
      name: { EN: "Congress", RU: "Съезд", KK: "Съезі", BE: "З'езд" },
      validity: day("2024-05-02"),
      spans: onDay("2024-05-02"),
      status: "HELD",
      statusWord: "took place",
      disputed: true,
      countries: ["country:BY", "country:KZ"],
      url: "https://example.org/",
      signedOn: day("2024-05-03"),
      inForceFrom: day("2024-05-04"),
      degree: 7,
      folded: "congress\nсъезд",
    });
    const bare = anEntity({ id: "person:bare", known: false });
    const country = anEntity({ id: "country:BY", kind: "COUNTRY", code: "BY" });
    await graph.write((transaction) => saveEntities(transaction, [full, bare, country]));
    expect(await findEntitiesByIds(graph, ["event:congress"])).toEqual([full]);
    expect(await findEntitiesByIds(graph, ["person:bare", "person:bare", "person:nobody"])).toEqual([bare]);
    expect(await findEntitiesByCodes(graph, ["BY"])).toEqual([country]);
    expect(ids(await all(allEntities(graph, 2)))).toEqual(["country:BY", "event:congress", "person:bare"]);
  });

  test("an entity has the label of its kind", async () => {
    await graph.write((transaction) => saveEntities(transaction, [anEntity({ id: "visit:labelled", kind: "VISIT" })]));
    expect(await graph.read("MATCH (visit:Visit) RETURN visit.id AS id", {})).toEqual([{ id: "visit:labelled" }]);
  });

  test("a value that a saved record no longer has is gone", async () => {
    const save = (status: "HELD" | null): Promise<void> =>
      graph.write((transaction) =>
        saveEntities(transaction, [anEntity({ id: "visit:changing", kind: "VISIT", status })]),
      );
    await save("HELD");
    await save(null);
    expect((await findEntitiesByIds(graph, ["visit:changing"]))[0]?.status).toBeNull();
  });

  test("a statement comes back as it was saved, and is found by all its keys", async () => {
    const statement = aStatement({
      id: "statement:full",
      claim: "claim:full",
      subject: "person:subject",
      object: "office:object",
      property: "HOLDS_OFFICE",
      literal: { type: "FIGURE", value: null, text: "several", unit: null, qualifier: "ABOUT" },
      role: "EXHIBITOR",
      validity: day("2014-01-01"),
      status: "HELD",
      statusWord: "held",
      source: "source:full",
      saidBy: "person:speaker",
      locators: [{ paragraph: 1, start: 2, end: 30, sha256: "abc" }],
      publishedFrom: null,
      publishedTo: null,
    });
    const other = aStatement({ id: "statement:other", subject: "person:subject", object: "office:object" });
    const fact = { ...statement, locators: [] };
    const record = { retractedBy: null, retractedBecause: null };
    await graph.write((transaction) =>
      saveRecordedStatements(
        transaction,
        [statement, other].map((each) => ({ ...each, ...record })),
      ),
    );
    expect(await findFactsByPropertiesAndSubjects(graph, ["HOLDS_OFFICE", "SIZE"], ["person:subject"])).toEqual([fact]);
    expect(await findStatementsByIds(graph, ["statement:full"])).toEqual([statement]);
    expect(await findFactsByClaims(graph, ["claim:full"])).toEqual([fact]);
    expect(await findStatementsBySources(graph, ["source:full"])).toEqual([statement]);
    expect(await findFactsByPropertiesAndObjects(graph, ["HOLDS_OFFICE"], ["office:object"])).toEqual([fact]);
    expect(ids(await findFactsBySubjects(graph, ["person:subject"]))).toEqual(["statement:full", "statement:other"]);
    expect(ids(await findFactsByObjects(graph, ["office:object"]))).toEqual(["statement:full", "statement:other"]);
    expect(ids(await all(allStatements(graph, 1)))).toEqual(["statement:full", "statement:other"]);
  });

  test("a statement keeps what its record knows: who retracted it, and why", async () => {
    const live = { ...aStatement({ id: "statement:ending" }), retractedBy: null, retractedBecause: null };
    const dead = { ...live, recordedUntil: AT, retractedBy: "desk", retractedBecause: "misread" };
    await graph.write((transaction) => saveRecordedStatements(transaction, [live]));
    expect(await findRecordedStatements(graph, [live.id])).toEqual([live]);
    await graph.write((transaction) => saveRecordedStatements(transaction, [dead]));
    expect(await findRecordedStatements(graph, [live.id])).toEqual([dead]);
    expect((await all(allRecordedStatements(graph))).filter(({ id }) => id === live.id)).toEqual([dead]);
  });

  test("a relation comes back as it was saved, and has an edge while it is live", async () => {
    const relation = aRelation({
      id: "relation:full",
      type: "HOLDS_OFFICE",
      from: "person:holder",
      to: "institution:body",
      role: "OWNER",
      office: "office:head",
      context: "office:head",
      validity: day("2014-01-01"),
      terms: [day("2014-01-01")],
      spans: onDay("2014-01-01"),
      status: "HELD",
      sourceCount: 3,
      disputed: true,
      datingClaims: ["claim:date"],
      rivalClaims: ["claim:rival"],
      placingClaims: ["claim:place"],
    });
    await graph.write(async (transaction) => {
      await saveEntities(transaction, [
        anEntity({ id: "person:holder" }),
        anEntity({ id: "institution:body", kind: "INSTITUTION" }),
      ]);
      await saveRelations(transaction, [relation]);
      await saveRelations(transaction, [relation]);
    });
    expect(await findRelationsByIds(graph, ["relation:full"])).toEqual([relation]);
    expect(await findRelationsByOffices(graph, ["office:head"])).toEqual([relation]);
    expect(await findRelationsByEnds(graph, ["person:holder", "institution:body"])).toEqual([relation]);
    expect(await all(allRelations(graph))).toEqual([relation]);
    expect(await all(allEdges(graph, "HOLDS_OFFICE"))).toEqual([
      {
        id: "relation:full",
        from: "person:holder",
        to: "institution:body",
        firstDay: "2014-01-01",
        lastDay: "2014-01-01",
      },
    ]);

    const longer = { ...relation, validity: { ...day("2014-01-01"), to: null } };
    await graph.write((transaction) => saveRelations(transaction, [longer]));
    expect((await all(allEdges(graph, "HOLDS_OFFICE"))).map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ["relation:full", null],
    ]);

    await graph.write((transaction) => saveRelations(transaction, [{ ...relation, live: false }]));
    expect((await findRelationsByIds(graph, ["relation:full"]))[0]?.live).toBe(false);
    expect(await all(allEdges(graph, "HOLDS_OFFICE"))).toEqual([]);

    await graph.write((transaction) => saveRelations(transaction, [relation]));
    await graph.write((transaction) => deleteRelations(transaction, [relation]));
    expect(await all(allRelations(graph))).toEqual([]);
    expect(await all(allEdges(graph, "HOLDS_OFFICE"))).toEqual([]);
  });

  test("a relation whose end is no entity is refused, and nothing of its transaction stays", async () => {
    const write = graph.write((transaction) =>
      saveRelations(transaction, [aRelation({ id: "relation:loose", to: "institution:missing" })]),
    );
    await expect(write).rejects.toThrow("1 of 1 relations MEMBER_OF have an end that is no entity");
    expect(await findRelationsByIds(graph, ["relation:loose"])).toEqual([]);
  });
});
