import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allApiKeys, findApiKeysByHashes, revokeApiKeys, saveApiKey } from "../../src/graph/api-keys.ts";
import { findBatchesByIds, saveBatch } from "../../src/graph/batches.ts";
import { findChangesAfter, findVersionMark, saveChanges } from "../../src/graph/changes.ts";
import type { Graph } from "../../src/graph/graph.ts";
import {
  allJudgements,
  findJudgementsByEntities,
  findJudgementsByIds,
  saveJudgements,
} from "../../src/graph/judgements.ts";
import { findDataVersion, findSeedHash, raiseDataVersion, saveSeedHash, verifyAnswers } from "../../src/graph/meta.ts";
import { allSources, findSourcesByIds, findSourcesByOrigins, saveSources } from "../../src/graph/sources.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { aJudgement, aSource, anApiKey } from "./examples.ts";
import { all } from "./all-pages.ts";

const AT = "2026-02-02T00:00:00.000Z";

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterAll(() => opened.close());

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
    expect(await findVersionMark(graph, 1)).toBe(await findVersionMark(graph, 1));
    expect(await findVersionMark(graph, 1)).toMatch(/^mark:/);
    expect(await findVersionMark(graph, 2)).toBeNull();
  });

  test("the engine says that it answers", async () => {
    await expect(verifyAnswers(graph)).resolves.toBeUndefined();
  });
});
