import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { type Engine, ENGINES, neo4jForTests, openEmptyGraph } from "../engines.ts";
import { entente } from "./entente.ts";

let folder = "";

const environmentOf = (engine: Engine): Record<string, string> => {
  const { uri, user, password, database } = neo4jForTests();
  return engine === "grafeo"
    ? { ENTENTE_DATA: join(folder, "data") }
    : { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
};

const explain = (engine: Engine, ...argv: readonly string[]) => entente(readConfig(environmentOf(engine)), ...argv);

const write = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-explain-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PEOPLE = "query People($n: Int!) { people(first: $n) { nodes { name } } } query Other { sources { totalCount } }";

describe.each(ENGINES)("%s", (engine) => {
  let release = async (): Promise<void> => {};
  beforeAll(async () => {
    // Ours alone until all is told.
    if (engine === "neo4j") release = (await openEmptyGraph(engine)).close;
  });
  afterAll(() => release());

  test("a query is told as its statement, parameters and cost", async () => {
    const file = await write("people.graphql", PEOPLE);
    const variables = await write("people.json", '{"n": 7}');
    const asked = ["explain", file, "--variables", variables, "--operation", "People"];
    const { out, code } = await explain(engine, ...asked);
    expect(code).toBe(0);
    expect(out).toMatch(/^People costs at most 7 records, of 10,000 that are allowed\.\n/);
    expect(out).toMatch(/MATCH \(n1:Person\)[\s\S]*LIMIT \$p2/);
    expect(out).toContain("$p2 = 7\n");
    expect(out).toMatch(engine === "neo4j" ? /Profile: \d+ database hits?[\s\S]*ProduceResults/ : /has no profile/);
  });

  test("a search is told with what the name index found", async () => {
    const { out } = await explain(
      engine,
      "explain",
      await write("search.graphql", '{ search(text: "a") { totalCount } }'),
    );
    expect(out).toContain("$p1 = []\n");
  });
});

describe("what cannot be explained", () => {
  test.each([
    ["{ people { nodes { nam } } }", [], /Cannot query field "nam"[\s\S]*bad\.graphql:1:20[\s\S]*\^/],
    ["{ people {", [], /Syntax Error: Expected Name[\s\S]*bad\.graphql:1:11/],
    [PEOPLE, [], /^Say with --operation which operation of .*bad\.graphql is meant: People, Other\.\n$/],
    [PEOPLE, ["--operation", "Third"], /is meant: People, Other\.\n$/],
    [PEOPLE, ["--operation", "People"], /Variable "\$n" of required type "Int!" was not provided/],
    [
      'mutation { retractStatement(input: { idempotencyKey: "1", statement: "a", reason: "b" }) { dataVersion } }',
      [],
      /^Only queries are planned/,
    ],
  ])("%s %j", async (text, options, message) => {
    const { error, code, out } = await explain("grafeo", "explain", await write("bad.graphql", text), ...options);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(message);
  });

  test("a file that is not there, and variables that are no object", async () => {
    expect((await explain("grafeo", "explain", join(folder, "none.graphql"))).error).toMatch(
      /^Cannot read .*none\.graphql/,
    );
    const file = await write("people.graphql", PEOPLE);
    const variables = await write("list.json", "[1]");
    expect((await explain("grafeo", "explain", file, "--variables", variables)).error).toMatch(
      /list\.json must hold one JSON object/,
    );
  });

  test("what costs too much is explained, and told to be refused", async () => {
    const text = "{ people(first: 1000) { nodes { relations(first: 1000) { nodes { id } } } } }";
    const { out } = await explain("grafeo", "explain", await write("dear.graphql", text));
    expect(out).toMatch(/^query costs at most 1,001,000 records, of 10,000 that are allowed: it would be refused\.\n/);
  });
});
