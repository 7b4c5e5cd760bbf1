import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINES } from "../engines.ts";
import { nextCursor, readCorpus, withoutCursors } from "./corpus.ts";
import { type CorpusGraph, openCorpusGraph, plainSchema, type Variables } from "./corpus-graph.ts";
import { askReference } from "./reference.ts";

const corpus = readCorpus();
const schema = plainSchema();

/** What the engine asked first answered, page by page; the other must answer the same to the letter, cursors too. */
const answered = new Map<string, string>();

test("the corpus has at least 60 queries", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
});

describe.each(ENGINES)("%s", (engine) => {
  let graph: CorpusGraph;

  beforeAll(async () => {
    graph = await openCorpusGraph(engine);
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
