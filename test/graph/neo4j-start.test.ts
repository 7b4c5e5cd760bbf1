import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openNeo4j } from "../../src/graph/neo4j.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";

const run = (options: readonly string[], environment: NodeJS.ProcessEnv = process.env) => {
  const child = spawn(process.execPath, [join(root, "scripts", "neo4j.mjs"), ...options], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { output: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    said.output += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said.errors += piece;
  });
  return { child, said, ended: once(child, "close").then(([code]) => code as number | null) };
};

test("without Java the command says what to install, and what to do instead", async () => {
  const { said, ended } = run([], { PATH: "/nowhere" });
  expect(await ended).toBe(1);
  expect(said.errors).toContain("To start Neo4j, install Java 17 or later");
  expect(said.errors).toContain("NEO4J_URI");
});

test.each([
  [["--port", "many"], "--port: give a number from 0 to 65535, not many."],
  [["--password", "short"], "at least 8 characters"],
  [["--colour", "red"], "'--colour'"],
])("wrong arguments are refused in plain words: %j", async (options, words) => {
  const { said, ended } = run(options);
  expect(await ended).toBe(1);
  expect(said.errors).toContain(words);
});

test("the command explains itself", async () => {
  const { said, ended } = run(["--help"]);
  expect(await ended).toBe(0);
  expect(said.output).toContain("npm run neo4j -- [--folder <folder>]");
});

const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  test("the command starts a Neo4j that can be used, says where it is, and stops when asked to", async () => {
    const { child, said, ended } = run(["--port", "0", "--password", "a long password"]);
    const told = new Promise<void>((resolve) =>
      child.stdout.on("data", () => said.output.includes("NEO4J_PASSWORD") && resolve()),
    );
    await Promise.race([
      told,
      ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${said.errors}`))),
    ]);
    const [, uri = ""] = /^NEO4J_URI=(.*)$/m.exec(said.output) ?? [];
    const place = { uri, user: "neo4j", password: "a long password", database: "neo4j" };
    const graph = await openNeo4j(place);
    expect(await graph.read("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
    await graph.close();
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    await expect(openGraph({ neo4j: place })).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
  });
});
