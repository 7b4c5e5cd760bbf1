import neo4j, { type Driver } from "neo4j-driver";
import { slicesOf } from "../../src/domain/slices.ts";
import { arcsBetween } from "../../src/paths/arcs-between.ts";
import { toScore } from "../../src/paths/cost.ts";
import { findPaths } from "../../src/paths/find-paths.ts";
import { nodeOf, type PathIndex } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { costOf, leadsTo, passingCost, prepareSearch } from "../../src/paths/search.ts";
import { MEASURING, startNeo4jWith } from "../start-neo4j.ts";
import type { Generated } from "./graph.ts";
import type { Pair, PairGroup } from "./pairs.ts";

/*
 * The same graph in Neo4j, and what its user would write: SHORTEST 5 between two ids. It has no ranking of ours, so its five are
 * ranked by us, to tell whether the best path is among them.
 */

const SHORTEST = `MATCH path = SHORTEST 5 (a:Entity {id: $from})-[:RELATED]-{1,MOST}(b:Entity {id: $to})
RETURN [node IN nodes(path) | node.id] AS ids`;

const ROWS = 10_000;
const PATIENCE = 120_000;
/** Scores are told to six decimals. */
const ALIKE = 1e-6;

const load = async (driver: Driver, graph: Generated): Promise<void> => {
  const run = async (statement: string, rows: readonly object[]): Promise<void> => {
    await driver.executeQuery(statement, { rows });
  };
  await driver.executeQuery("CREATE CONSTRAINT entity_id FOR (node:Entity) REQUIRE node.id IS UNIQUE");
  for (const rows of slicesOf(
    Array.from(graph.entities, ({ id }) => ({ id })),
    ROWS,
  ))
    await run("UNWIND $rows AS row CREATE (:Entity {id: row.id})", rows);
  const edges = Array.from(graph.relations, ({ from, to }) => ({ from, to }));
  for (const rows of slicesOf(edges, ROWS))
    await run(
      "UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[:RELATED]->(b)",
      rows,
    );
};

/** What a path that somebody else has found scores, by the rules of model.md; infinite if by them it is none. */
const scoreOf = (index: PathIndex, pair: Pair, ids: readonly string[]): number => {
  const search = prepareSearch(index, pathQuery(pair, {}));
  const nodes = ids.map((id) => nodeOf(index, id));
  const isPath = new Set(nodes).size === nodes.length && nodes.every((node) => leadsTo(search, node));
  const stepTo = (node: number, place: number): number =>
    Math.min(...arcsBetween(search, nodes[place] ?? -1, node).map((arc) => costOf(search, arc)));
  const costs = [...nodes.slice(1).map(stepTo), ...nodes.map((node) => passingCost(search, node))];
  const cost = costs.reduce((sum, own) => sum + own, 0);
  return isPath ? toScore(cost, nodes.length - 1, "RELEVANCE") : Number.POSITIVE_INFINITY;
};

type Timed<T> = { readonly took: number; readonly value: T };

const timed = async <T>(work: () => T | Promise<T>): Promise<Timed<T>> => {
  const started = performance.now();
  const value = await work();
  return { took: performance.now() - started, value };
};

type Compared = {
  readonly ours: number;
  readonly theirs: number;
  /** Whether the best path of all that were found is among them. */
  readonly oursHasBest: boolean;
  readonly theirsHasBest: boolean;
};

const compare = async (driver: Driver, index: PathIndex, pair: Pair): Promise<Compared> => {
  const query = pathQuery(pair, {});
  const ours = await timed(() => findPaths(index, query).paths.map(({ score }) => score));
  const statement = SHORTEST.replace("MOST", String(query.maxLength));
  const theirs = await timed(() =>
    driver.executeQuery(statement, pair, { transactionConfig: { timeout: PATIENCE } }).then(
      ({ records }) => records.map((record) => record.get("ids") as readonly string[]),
      () => [],
    ),
  );
  const [own, other] = [ours.value, theirs.value.map((ids) => scoreOf(index, pair, ids))].map((scores) =>
    Math.min(...scores),
  ) as [number, number];
  return {
    ours: ours.took,
    theirs: theirs.took,
    oursHasBest: own <= other + ALIKE,
    theirsHasBest: other <= own + ALIKE,
  };
};

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/** Asks both for each pair of the groups' second halves, after the first ones have warmed both up; says what came of it. */
export const measureShortest = async (
  graph: Generated,
  index: PathIndex,
  groups: readonly PairGroup[],
): Promise<string> => {
  const server = await startNeo4jWith(MEASURING);
  const driver = neo4j.driver(server.uri);
  try {
    await load(driver, graph);
    const half = (pairs: readonly Pair[]): number => Math.floor(pairs.length / 2);
    for (const { pairs } of groups) for (const pair of pairs.slice(0, half(pairs))) await compare(driver, index, pair);
    const asked: Compared[] = [];
    for (const { pairs } of groups)
      for (const pair of pairs.slice(half(pairs))) asked.push(await compare(driver, index, pair));
    const [ours, theirs] = [asked.map((one) => one.ours), asked.map((one) => one.theirs)];
    const count = (has: (one: Compared) => boolean): string => `${asked.filter(has).length} of ${asked.length}`;
    const line = (name: string, times: readonly number[], has: (one: Compared) => boolean): string =>
      `| ${name} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)} | ${at(times, 0.9999).toFixed(1)} | ${count(has)} |`;
    return [
      "| five paths, in no order of time | p50 ms | p95 ms | most | has the best path |",
      "|---|---|---|---|---|",
      line("ours", ours, ({ oursHasBest }) => oursHasBest),
      line("Neo4j's SHORTEST 5", theirs, ({ theirsHasBest }) => theirsHasBest),
      "",
      `At p95 ours is ${Math.round(at(theirs, 0.95) / at(ours, 0.95))} times as fast.`,
    ].join("\n");
  } finally {
    await driver.close();
    await server.stop();
  }
};
