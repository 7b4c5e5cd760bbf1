import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openGrafeo } from "../../src/graph/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { writeBatch } from "../../src/import/write.ts";
import { type Engine, emptied, ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { anyHistory, type History } from "./any-history.ts";
import { type Ask, openAsk, plainSchema, readHeld, type Variables } from "./ask-graph.ts";
import { nextCursor, withoutCursors } from "./corpus.ts";
import { anyVariables, anyVariablesOf, ENDS, PAGES, QUESTIONS } from "./questions.ts";
import { askReference } from "./reference.ts";
import { canonicalOf, type World } from "./world.ts";

/*
 * `at` against the reference model, over random histories. `AT_RUNS=1000 AT_RUNS_NEO4J=100 npm test -- test/reference/at` asks more.
 */

const RUNS: Readonly<Record<Engine, number>> = {
  grafeo: Number(process.env.AT_RUNS ?? 300),
  neo4j: Number(process.env.AT_RUNS_NEO4J ?? 5),
};

/** Neo4j takes seconds to plan a large text that it sees for the first time, so there are few of them. */
const QUESTIONS_ON: Readonly<Record<Engine, fc.Arbitrary<Variables>>> = {
  grafeo: anyVariables,
  neo4j: anyVariablesOf(Number(process.env.AT_SHAPES_NEO4J ?? 1)),
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

const comparePages = async (held: Held, variables: Variables): Promise<void> => {
  for (let after: (Variables | null)[] = [{}, {}]; after[0] != null; ) {
    const [ours, theirs] = after;
    const next = await compare(held, PAGES, { ...variables, ...ours }, { ...variables, ...theirs });
    after = [next.ours, next.theirs].map((cursor) => (cursor === null ? null : { after: cursor }));
  }
};

const compareAll = async (held: Held, variables: Variables): Promise<void> => {
  for (const { name, document } of QUESTIONS)
    await (name === "paths" ? comparePaths(held, document, variables) : compare(held, document, variables));
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

  test("whatever the history and the clocks, the answers are the reference's", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, QUESTIONS_ON[engine], (history, variables) =>
        withEmptyGraph(async (graph) => compareAll(await hold(graph, history), variables)),
      ),
      { numRuns: RUNS[engine], endOnFailure: process.env.AT_SHRINK === undefined },
    );
  });
});
