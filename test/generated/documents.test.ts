import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isInterfaceType, isObjectType, parse, validate } from "graphql";
import { type Engine, ENGINES } from "../engines.ts";
import { plainSchema, type Variables } from "../reference/ask-graph.ts";
import { withoutCursors } from "../reference/corpus.ts";
import { type CorpusGraph, openCorpusGraph } from "../reference/corpus-graph.ts";
import { askReference, type Tally } from "../reference/reference.ts";
import { type AnyDocument, anyDocument } from "./any-document.ts";
import { cursorsIn } from "./cursors-in.ts";
import { poolsOf } from "./pools.ts";

/*
 * Generated documents against the reference model, over the graph of the corpus. Neo4j takes up to seconds to plan a text that it
 * has not seen, so it is asked fewer by default: `DOCUMENTS_NEO4J=2000 npm test -- test/generated/documents` asks it all.
 */

const RUNS: Readonly<Record<Engine, number>> = {
  grafeo: Number(process.env.DOCUMENTS ?? 2_000),
  neo4j: Number(process.env.DOCUMENTS_NEO4J ?? 100),
};
const SEED = Number(process.env.DOCUMENTS_SEED ?? 1);

const schema = plainSchema();

/** The cost that the service allows by default. */
const LIMIT = 10_000;

/** Types whose objects are no records: parts of one, or of a page. */
const PARTS = /^(Validity|Literal|Locator|ExternalId|PageInfo|Query|DataVersion|.*Connection|.*Edge)$/;

const recordsOf = (tally: Tally): number => {
  const records = [...tally].filter(([name]) => isObjectOrInterface(name) && !PARTS.test(name));
  return records.reduce((sum, [, count]) => sum + count, 0);
};

const isObjectOrInterface = (name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type);
};

const plain = (value: unknown): unknown => withoutCursors(JSON.parse(JSON.stringify(value)));

type Refusal = { readonly code?: unknown; readonly message: string };

const isRefusal = (error: Refusal): boolean => error.code === "NOT_FOUND" || error.code === "BAD_USER_INPUT";

/** Whether the reference has no answer either; else a refusal is thrown on. */
const refusedByBoth = (refusal: Refusal, theirs: ReturnType<typeof askReference>): null => {
  if (!isRefusal(refusal) || (theirs.errors ?? []).length === 0) throw refusal;
  return null;
};

describe.each(ENGINES)("%s", (engine) => {
  let graph: CorpusGraph;

  beforeAll(async () => {
    graph = await openCorpusGraph(engine);
  });
  afterAll(() => graph.close());

  let accepted = 0;

  const compare = async ({ text }: AnyDocument, ours: Variables, theirs: Variables) => {
    const tally: Tally = new Map();
    const reference = askReference(schema, graph.world, text, theirs, tally);
    const answer = await graph.ask(text, ours).catch((refusal: Refusal) => refusedByBoth(refusal, reference));
    if (answer === null) return null;
    expect(plain(answer.result)).toEqual(plain(reference));
    expect(answer.result.errors).toBeUndefined();
    if (answer.cost <= LIMIT) {
      accepted += 1;
      expect(Math.max(answer.records, recordsOf(tally))).toBeLessThanOrEqual(answer.cost);
    }
    return { ours: answer.result.data, theirs: reference.data };
  };

  test(`${RUNS[engine]} generated documents have the reference's answer, and so has their next page; none has more records than it was said to cost`, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(schema, poolsOf(graph.world)), async (document) => {
        expect(validate(schema, parse(document.text))).toEqual([]);
        const { variables, cursors } = document;
        const first = await compare(document, variables, variables);
        const next = first === null ? null : cursorsIn(cursors, first);
        if (next !== null) await compare(document, { ...variables, ...next.ours }, { ...variables, ...next.theirs });
      }),
      { numRuns: RUNS[engine], seed: SEED, endOnFailure: true },
    );
    // Most are documents that the service would accept.
    expect(accepted).toBeGreaterThanOrEqual(RUNS[engine] / 2);
  });
});
