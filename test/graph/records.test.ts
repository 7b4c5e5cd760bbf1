import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allApiKeys, findApiKeysByHashes, revokeApiKeys, saveApiKey } from "../../src/graph/api-keys.ts";
import { findBatchesByIds, saveBatch } from "../../src/graph/batches.ts";
import { findChangesAfter, saveChanges } from "../../src/graph/changes.ts";
import { allConflicts, deleteConflicts, findConflictsBySubjects, saveConflicts } from "../../src/graph/conflicts.ts";
import { allEdges } from "../../src/graph/edges.ts";
import { allEntities, findEntitiesByCodes, findEntitiesByIds, saveEntities } from "../../src/graph/entities.ts";
import { allFigures, deleteFigures, findFiguresBySubjects, saveFigures } from "../../src/graph/figures.ts";
import type { Graph } from "../../src/graph/graph.ts";
import {
  allJudgements,
  findJudgementsByEntities,
  findJudgementsByIds,
  saveJudgements,
} from "../../src/graph/judgements.ts";
import { findDataVersion, findSeedHash, raiseDataVersion, saveSeedHash, verifyAnswers } from "../../src/graph/meta.ts";
import { allPairs, deletePairs, findPairsByEntities, findPairsByPairs, savePairs } from "../../src/graph/pairs.ts";
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
import { allSources, findSourcesByIds, findSourcesByOrigins, saveSources } from "../../src/graph/sources.ts";
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
import {
  aConflict,
  aFigure,
  aJudgement,
  aPair,
  aRelation,
  aSource,
  aStatement,
  anApiKey,
  anEntity,
  day,
  onDay,
} from "./examples.ts";

const AT = "2026-02-02T00:00:00.000Z";

const all = async <Item>(pages: AsyncGenerator<readonly Item[]>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
};
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

  test("figures, conflicts and pairs come back as they were saved, and go when deleted", async () => {
    const figure = aFigure({ id: "figure:1", value: 0.5, validity: day("2024-01-01"), status: "PLANNED" });
    const wordy = aFigure({ id: "figure:2", subject: "person:other", value: null, unit: null });
    const conflict = aConflict({ id: "conflict:1", suspicion: "a year in disguise" });
    const settled = aConflict({ id: "conflict:2", subject: "person:other", kind: null });
    const pair = aPair({ id: "pair:1" });
    const undated = aPair({
      id: "pair:2",
      pair: "country:BY|country:RU",
      entity: "event:x",
      kind: "EVENT",
      eventKind: "WAR",
      year: null,
      day: "",
      status: null,
    });
    await graph.write(async (transaction) => {
      await saveFigures(transaction, [figure, wordy]);
      await saveConflicts(transaction, [conflict, settled]);
      await savePairs(transaction, [pair, undated]);
    });
    expect(await findFiguresBySubjects(graph, ["institution:club"])).toEqual([figure]);
    expect(await all(allFigures(graph, 1))).toEqual([figure, wordy]);
    expect(await findConflictsBySubjects(graph, ["institution:club"])).toEqual([conflict]);
    expect(await all(allConflicts(graph, 1))).toEqual([conflict, settled]);
    expect(await findPairsByEntities(graph, ["event:x"])).toEqual([undated]);
    expect(await findPairsByPairs(graph, ["country:BY|country:KZ"])).toEqual([pair]);
    expect(await all(allPairs(graph, 1))).toEqual([pair, undated]);

    await graph.write(async (transaction) => {
      await deleteFigures(transaction, ["figure:1"]);
      await deleteConflicts(transaction, ["conflict:1"]);
      await deletePairs(transaction, ["pair:1"]);
    });
    expect(await all(allFigures(graph))).toEqual([wordy]);
    expect(await all(allConflicts(graph))).toEqual([settled]);
    expect(await all(allPairs(graph))).toEqual([undated]);
  });

  test("a source comes back as it was saved, and those that repeat it are found", async () => {
    const original = aSource({
      id: "source:original",
      publishedOn: null,
      publishedFrom: null,
      publishedTo: null,
      language: null,
    });
    const repeat = aSource({
      id: "source:repeat",
      origin: "source:original",
      root: "source:original",
      publisher: "P",
      url: "u",
      licence: "l",
      fileName: "f.txt",
    });
    await graph.write((transaction) => saveSources(transaction, [original, repeat]));
    expect(await findSourcesByIds(graph, ["source:original"])).toEqual([original]);
    expect(await findSourcesByOrigins(graph, ["source:original"])).toEqual([repeat]);
    expect(await all(allSources(graph, 1))).toEqual([original, repeat]);
  });

  test("judgements are found by both ends, and by their ids", async () => {
    const judgement = aJudgement({ id: "judgement:1" });
    await graph.write((transaction) => saveJudgements(transaction, [judgement]));
    expect(await findJudgementsByEntities(graph, ["person:ann", "person:anna"])).toEqual([judgement]);
    const undone = { ...judgement, recordedUntil: AT, retractedBy: "desk", retractedBecause: "two passports" };
    await graph.write((transaction) => saveJudgements(transaction, [undone]));
    expect(await findJudgementsByIds(graph, ["judgement:1", "judgement:2"])).toEqual([undone]);
    expect(await all(allJudgements(graph))).toEqual([undone]);
  });

  test("keys are found by their hash, and are revoked once", async () => {
    const key = anApiKey({ id: "key:1" });
    await graph.write((transaction) => saveApiKey(transaction, key));
    expect(await findApiKeysByHashes(graph, [key.hash])).toEqual([key]);
    expect(await graph.write((transaction) => revokeApiKeys(transaction, ["key:1"], AT))).toEqual(["key:1"]);
    expect(await graph.write((transaction) => revokeApiKeys(transaction, ["key:1"], AT))).toEqual([]);
    expect(await all(allApiKeys(graph))).toEqual([{ ...key, revokedAt: AT }]);
  });

  test("the data version counts writes, the ledger knows batches, the log what changed", async () => {
    expect(await findDataVersion(graph)).toBe(0);
    expect(await findSeedHash(graph)).toBeNull();
    await graph.write(async (transaction) => {
      const version = await raiseDataVersion(transaction);
      await saveBatch(transaction, { id: "batch:1", at: AT });
      await saveChanges(transaction, [
        { version, at: AT, kind: "STATEMENT", ids: ["statement:1"] },
        { version, at: AT, kind: "ENTITY", ids: [] },
      ]);
      await saveSeedHash(transaction, "abc");
    });
    expect(await graph.write(raiseDataVersion)).toBe(2);
    expect(await findDataVersion(graph)).toBe(2);
    expect(await findSeedHash(graph)).toBe("abc");
    expect(await findBatchesByIds(graph, ["batch:0", "batch:1"])).toEqual([{ id: "batch:1", at: AT }]);
    expect(await findChangesAfter(graph, 0, 10)).toEqual([
      { version: 1, at: AT, kind: "ENTITY", ids: [] },
      { version: 1, at: AT, kind: "STATEMENT", ids: ["statement:1"] },
    ]);
    expect(await findChangesAfter(graph, 1, 10)).toEqual([]);
  });

  test("the engine says that it answers", async () => {
    await expect(verifyAnswers(graph)).resolves.toBeUndefined();
  });
});
