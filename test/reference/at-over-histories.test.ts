import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openGrafeo } from "../../src/graph/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { writeBatch } from "../../src/import/write.ts";
import { type Engine, emptied, ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { anyHistory, EVERYTHING, type History } from "./any-history.ts";
import { type Ask, openAsk, plainSchema, readHeld, type Variables } from "./ask-graph.ts";
import { nextCursor, withoutCursors } from "./corpus.ts";
import { ALL_THREE, anyVariables, ENDS, PAGES, QUESTIONS, RELATED } from "./questions.ts";
import { askReference } from "./reference.ts";
import { canonicalOf, type World } from "./world.ts";

/*
 * `at` against the reference model, over random histories. `AT_RUNS=1000 AT_RUNS_NEO4J=100 AT_SHAPES_NEO4J=2 npm test --
 * test/reference/at` asks more. Every run compares lists, two countries and paths with all three clocks.
 */

const RUNS: Readonly<Record<Engine, number>> = {
  grafeo: Number(process.env.AT_RUNS ?? 100),
  neo4j: Number(process.env.AT_RUNS_NEO4J ?? 30),
};

/** Milliseconds that a run may take on a machine with much else to do. */
const PATIENCE = 10_000;

/** Neo4j takes up to a minute to plan a large text that it sees for the first time, so there are few of them. */
const SHAPES_ON_NEO4J = ALL_THREE.slice(0, Number(process.env.AT_SHAPES_NEO4J ?? 1));

/** What is asked of one history. */
const ASKED_ON: Readonly<Record<Engine, fc.Arbitrary<readonly Variables[]>>> = {
  grafeo: fc.tuple(anyVariables, fc.oneof(...ALL_THREE)),
  neo4j: fc.tuple(fc.oneof(...SHAPES_ON_NEO4J)),
};

const schema = plainSchema();

type Held = { readonly ask: Ask; readonly world: World };

/** A graph, emptied, that holds a history. */
const hold = async (graph: Graph, { records, cut }: History): Promise<Held> => {
  for (const batch of [records.slice(0, cut), records.slice(cut)]) {
    const { refused, waiting } = await writeBatch(graph, batch);
    expect(refused).toEqual([]);
    expect(waiting).toEqual([]);
  }
  return { ask: await openAsk(graph), world: await readHeld(graph, { audits: [], proposals: [] }) };
};

const plain = (value: unknown): unknown => withoutCursors(JSON.parse(JSON.stringify(value)));

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

const compare = async ({ ask, world }: Held, document: string, ours: Variables, theirs = ours) => {
  const { result } = await ask(document, ours);
  const reference = askReference(schema, world, document, theirs);
  expect(plain(result)).toEqual(plain(reference));
  expect(result.errors).toBeUndefined();
  return { ours: nextCursor(result.data), theirs: nextCursor(reference.data) };
};

const areThere = ({ world }: Held, variables: Variables): boolean =>
  !JSON.stringify(askReference(schema, world, ENDS, variables).data).includes("null");

const comparePaths = async (held: Held, document: string, variables: Variables): Promise<void> => {
  const [from, to] = [variables.id, variables.other].map((id) => canonicalOf(held.world, String(id)));
  const isThere = areThere(held, variables);
  if (isThere && from !== to) await compare(held, document, variables);
  else expect(await held.ask(document, variables).catch(codeOf)).toBe(isThere ? "BAD_USER_INPUT" : "NOT_FOUND");
};

type Ends = { readonly from: { readonly id: string }; readonly to: { readonly id: string } };

/** The same clocks, between two that are there and related to something, where there are two; `pick` says which. */
const betweenRelated = ({ world }: Held, variables: Variables, pick: readonly number[]): Variables => {
  const { data } = askReference(schema, world, RELATED, variables);
  const { at } = data as { readonly at: { readonly at: { readonly relations: { readonly nodes: readonly Ends[] } } } };
  const ids = [...new Set(at.at.relations.nodes.flatMap(({ from, to }) => [from.id, to.id]))].sort();
  const [one = 0, two = 0] = pick.map((n, i) => n % (ids.length - i));
  const [id, other] = [ids[one], ids[(one + 1 + two) % ids.length]];
  return id === undefined || other === undefined ? variables : { ...variables, id, other };
};

const comparePages = async (held: Held, variables: Variables): Promise<void> => {
  for (let after: (Variables | null)[] = [{}, {}]; after[0] != null; ) {
    const [ours, theirs] = after;
    const next = await compare(held, PAGES, { ...variables, ...ours }, { ...variables, ...theirs });
    after = [next.ours, next.theirs].map((cursor) => (cursor === null ? null : { after: cursor }));
  }
};

const compareAll = async (held: Held, variables: Variables, pick: readonly number[]): Promise<void> => {
  for (const { name, document } of QUESTIONS)
    if (name === "paths") {
      await comparePaths(held, document, variables);
      await comparePaths(held, document, betweenRelated(held, variables, pick));
    } else await compare(held, document, variables);
  await comparePages(held, variables);
};

describe.each(ENGINES)("%s", (engine) => {
  let shared: TestGraph | null = null;

  beforeAll(async () => {
    if (engine === "neo4j") shared = await openEmptyGraph(engine);
  });
  afterAll(() => shared?.close());

  const withEmptyGraph = async (work: (graph: Graph) => Promise<void>): Promise<void> => {
    if (shared !== null) {
      await emptied(shared.graph);
      return work(shared.graph);
    }
    const graph = await openGrafeo();
    await graph.prepare();
    try {
      await work(graph);
    } finally {
      await graph.close();
    }
  };

  const compareOver = (history: History, asked: readonly Variables[], pick: readonly number[]): Promise<void> =>
    withEmptyGraph(async (graph) => {
      const held = await hold(graph, history);
      for (const variables of asked) await compareAll(held, variables, pick);
    });

  test("of a history in which everything is told, the answers are the reference's", async () => {
    // Also, Neo4j plans a text again once it has seen all words in it.
    const shapes = engine === "neo4j" ? SHAPES_ON_NEO4J : ALL_THREE;
    for (const [i, shape] of shapes.entries())
      for (const variables of fc.sample(shape, { numRuns: 1, seed: 7 + i }))
        await compareOver(EVERYTHING, [variables], [3, 8]);
  });

  test(
    "whatever the history and the clocks, the answers are the reference's",
    async () => {
      await fc.assert(fc.asyncProperty(anyHistory, ASKED_ON[engine], fc.tuple(fc.nat(99), fc.nat(99)), compareOver), {
        numRuns: RUNS[engine],
        endOnFailure: process.env.AT_SHRINK === undefined,
      });
    },
    Math.max(1_200_000, RUNS[engine] * PATIENCE),
  );
});
