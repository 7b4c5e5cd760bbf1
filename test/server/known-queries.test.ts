import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PublicError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import { type Answer, send } from "./ask.ts";
import { EXAMPLES } from "./examples.ts";
import { openTestService, type TestService } from "./test-service.ts";

/*
 * A query that is asked again is answered beside Apollo (docs/decisions/0015). Nobody must be able to tell.
 */

let service: TestService;
let readsOf: ReadonlyArray<string> = [];
let trouble: Error | null = null;

beforeAll(async () => {
  service = await openTestService("grafeo", {
    fill: (graph) => loadSeed(graph, join(root, "seed")),
    wrap: (graph): Graph => ({
      ...graph,
      read: async (statement, ...rest) => {
        readsOf = [...readsOf, statement];
        if (trouble !== null && statement.startsWith("CALL () {")) throw trouble;
        return graph.read(statement, ...rest);
      },
    }),
  });
});
afterAll(() => service.close());

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  send(service.url, {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", "x-request-id": "one-and-the-same", ...headers },
    body: JSON.stringify(body),
  });

const comparable = ({ status, headers: { date, ...headers }, text }: Answer) => ({ status, headers, text });

/** What is told of it a second time, which must be what was told the first time. */
const again = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const first = await post(body, headers);
  const second = await post(body, headers);
  expect(comparable(second)).toEqual(comparable(first));
  return second;
};

const NAME = "query Name($id: ID!) { entity(id: $id) { id name __typename } } query Other { people { totalCount } }";
const BY = { query: NAME, operationName: "Name", variables: { id: "country:BY" } };

test.each(EXAMPLES)("$file asked again is answered in the same words", async ({ query }) => {
  expect((await again({ query })).status).toBe(200);
});

test("the same document with other variables, or for another of its operations, has its own answer", async () => {
  await again(BY);
  expect((await again({ ...BY, variables: { id: "country:KZ" } })).text).toContain("Kazakhstan");
  expect((await again({ ...BY, operationName: "Other", variables: undefined })).text).toContain('"totalCount":');
});

test("what is wrong with a known query is told as if it were not known", async () => {
  await again(BY);
  const codes = [];
  for (const body of [
    { ...BY, variables: {} },
    { ...BY, variables: { id: 7.5 } },
    { ...BY, variables: [] },
    { ...BY, operationName: "Nobody" },
    { ...BY, operationName: null },
    { ...BY, operationName: 7 },
    { ...BY, extensions: "text" },
  ]) {
    const { status, text } = await again(body);
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining("one-and-the-same") });
    codes.push(JSON.parse(text).errors[0].extensions.code);
  }
  expect(new Set(codes)).toEqual(new Set(["BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE", "BAD_REQUEST"]));
});

test("a known query that costs too much, or needs a role, is refused", async () => {
  const people = "query ($first: Int!) { people(first: $first) { nodes { relations(first: 1000) { nodes { id } } } } }";
  expect((await again({ query: people, variables: { first: 1 } })).status).toBe(200);
  expect((await again({ query: people, variables: { first: 1000 } })).text).toContain("QUERY_TOO_COSTLY");
  expect((await again({ query: "{ proposals { nodes { id } } }" })).status).toBe(401);
});

test("a media type that is asked for is answered with, or refused", async () => {
  const types = [];
  for (const accept of ["*/*", "application/json", "application/graphql-response+json", "text/plain"]) {
    const { status, headers } = await again(BY, { accept });
    types.push([status, headers["content-type"]]);
  }
  expect(types).toEqual([
    [200, "application/json; charset=utf-8"],
    [200, "application/json; charset=utf-8"],
    [200, "application/graphql-response+json; charset=utf-8"],
    [406, "application/json; charset=utf-8"],
  ]);
});

test("the graph is asked once, also when it fails, and the failure is told with the request's id", async () => {
  await again(BY);
  for (const [error, status] of [
    [new PublicError("GRAPH_UNAVAILABLE", "The graph cannot be reached."), 503],
    [new Error("secret"), 500],
  ] as const) {
    trouble = error;
    readsOf = [];
    const answer = await post(BY);
    trouble = null;
    expect(readsOf.filter((statement) => statement.startsWith("CALL () {"))).toHaveLength(1);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain("one-and-the-same");
    expect(answer.text).not.toContain("secret");
  }
});
