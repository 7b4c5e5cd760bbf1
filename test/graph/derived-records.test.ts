import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { allConflicts, deleteConflicts, findConflictsBySubjects, saveConflicts } from "../../src/graph/conflicts.ts";
import { allFigures, deleteFigures, findFiguresBySubjects, saveFigures } from "../../src/graph/figures.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { allPairs, deletePairs, findPairsByEntities, findPairsByPairs, savePairs } from "../../src/graph/pairs.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { aConflict, aFigure, aPair, day } from "./examples.ts";
import { all } from "./all-pages.ts";

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterAll(() => opened.close());

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
});
