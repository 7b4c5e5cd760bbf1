import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../engines.ts";
import { argumentsNotAsked } from "./arguments-not-asked.ts";
import { nextCursor, readCorpus, withoutCursors } from "./corpus.ts";
import { fieldsNotAsked } from "./fields-not-asked.ts";
import { plainSchema, type Variables } from "./ask-graph.ts";
import { type CorpusGraph, openCorpusGraph } from "./corpus-graph.ts";
import { askReference } from "./reference.ts";

const corpus = readCorpus();
const schema = plainSchema();

/** The one thing that two engines tell differently: each was written at a moment of its own. */
const WRITTEN_AT = "{ dataVersion { writtenAt } }";

/** What the engine asked first answered, page by page; the other must answer the same to the letter, cursors too. */
const answered = new Map<string, string>();

test("the corpus has at least 150 documents", () => {
  expect(new Set(corpus.map(({ document }) => document)).size).toBeGreaterThanOrEqual(150);
});

test("the corpus asks for every field of the schema that a query can reach", () => {
  expect(fieldsNotAsked(schema, [WRITTEN_AT, ...corpus.map(({ document }) => document)])).toEqual([]);
});

test("the corpus gives every argument of every field, and every field of every input, that a query can reach", () => {
  expect(argumentsNotAsked(schema, corpus)).toEqual([]);
});

describe.each(ENGINES)("%s", (engine) => {
  let graph: CorpusGraph;

  beforeAll(async () => {
    graph = await openCorpusGraph(engine, { isAskedTogether: true });
  });
  afterAll(() => graph.close());

  const compare = async (document: string, ours: Variables, theirs: Variables) => {
    const { result, statements } = await graph.ask(document, ours);
    const reference = askReference(schema, graph.world, document, theirs);
    expect(withoutCursors(JSON.parse(JSON.stringify(result)))).toEqual(
      withoutCursors(JSON.parse(JSON.stringify(reference))),
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toBe(1);
    return { text: JSON.stringify(result), ours: nextCursor(result.data), theirs: nextCursor(reference.data) };
  };

  test("the data version tells when the last write was made", async () => {
    await compare(WRITTEN_AT, {}, {});
  });

  test.each([
    ["unknown", "NOT_FOUND", { to: "person:nobody" }],
    ["the same", "BAD_USER_INPUT", { to: "country:BY" }],
  ])("a path whose ends are %s is refused: %s", async (_why, code, variables) => {
    const document = 'query($to: ID!) { paths(from: "country:BY", to: $to) { nodes { length } } }';
    await expect(graph.ask(document, variables)).rejects.toThrow(expect.objectContaining({ code }));
  });

  test("a path is not found from what is not there under the clocks", async () => {
    const paths = `paths(from: "person:alexander-lukashenko", to: "country:KZ") { nodes { length } }`;
    await expect(graph.ask(`{ at(publishedBy: "1996-12-31") { ${paths} } }`, {})).rejects.toThrow(
      expect.objectContaining({ code: "NOT_FOUND" }),
    );
  });

  test.each(corpus)("$name: the answer is the reference's, by one statement a page", async ({
    name,
    document,
    variables,
  }) => {
    const pages: string[] = [];
    for (let after: Variables[] = [{}, {}]; after.length > 0; ) {
      const page = await compare(document, { ...variables, ...after[0] }, { ...variables, ...after[1] });
      pages.push(page.text);
      after = document.includes("$after") && page.ours !== null ? [{ after: page.ours }, { after: page.theirs }] : [];
    }
    const text = pages.join("\n");
    expect(answered.get(name) ?? text).toBe(text);
    answered.set(name, text);
  });
});
