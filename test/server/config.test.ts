import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { root } from "../../src/root.ts";

test("an empty environment gives the embedded engine on port 4000 of this machine alone, with the seed", () => {
  expect(readConfig({})).toMatchObject({
    port: 4_000,
    host: "127.0.0.1",
    dataFolder: join(root, "var"),
    seedFolder: join(root, "seed"),
    neo4j: null,
  });
});

test("an empty ENTENTE_SEED loads none", () => {
  expect(readConfig({ ENTENTE_SEED: "" }).seedFolder).toBeNull();
});

test("NEO4J_URI chooses Neo4j; user and database have their usual names", () => {
  expect(readConfig({ NEO4J_URI: "neo4j://localhost:7687", NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
    uri: "neo4j://localhost:7687",
    user: "neo4j",
    password: "secret",
    database: "neo4j",
  });
});

test("an empty NEO4J_URI is as none", () => {
  expect(readConfig({ NEO4J_URI: "" }).neo4j).toBeNull();
});

const WRONG: readonly (readonly [string, Record<string, string>, string])[] = [
  ["a port in words", { PORT: "four" }, 'PORT: give a whole number from 0 to 65535, not "four"'],
  ["a port too high", { PORT: "70000" }, "PORT: give a whole number"],
  ["a negative port", { PORT: "-1" }, "PORT: give a whole number"],
  ["a port in hexadecimal", { PORT: "0x10" }, "PORT: give a whole number"],
  ["an empty host", { HOST: "" }, "HOST: give a host name"],
  [
    "an address of the web",
    { NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "" },
    "NEO4J_URI: give an address like",
  ],
  ["Neo4j without its password", { NEO4J_URI: "neo4j://localhost" }, "NEO4J_PASSWORD: give the password"],
  ["a log level of our own making", { ENTENTE_LOG: "loud" }, "ENTENTE_LOG: give one of fatal"],
  ["a deadline of nothing", { ENTENTE_DEADLINE: "0" }, "ENTENTE_DEADLINE: give a whole number from 1"],
];

test.each(WRONG)("%s is refused by name", (_what, environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test("all wrong variables are named at once", () => {
  expect(() => readConfig({ PORT: "x", HOST: "", ENTENTE_LOG: "x" })).toThrow(/PORT[\s\S]*HOST[\s\S]*ENTENTE_LOG/);
});

test("a wrong address does not print the password", () => {
  expect(() => readConfig({ NEO4J_URI: "nonsense", NEO4J_PASSWORD: "hunter2" })).not.toThrow("hunter2");
});
