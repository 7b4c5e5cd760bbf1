import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildMissing } from "./build.mjs";
import { installMissing } from "./install.mjs";

/*
 * `npm test`: all tests, on the embedded engine and, where there is one, on Neo4j; says at the end what ran on which engine
 * and what was left out. With CI set, nothing may be left out.
 */

process.chdir(join(import.meta.dirname, ".."));
installMissing();
const isCi = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";

/** The Neo4j at NEO4J_URI. Tests delete what they find, so it must be empty, or ENTENTE_TEST_NEO4J_WIPE be 1. */
const givenNeo4j = async () => {
  const { default: neo4j } = await import("neo4j-driver");
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
  const database = process.env.NEO4J_DATABASE ?? "neo4j";
  const driver = neo4j.driver(uri, password === "" ? undefined : neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery("MATCH (n) RETURN count(n) AS nodes", {}, { database });
    const nodes = records[0]?.get("nodes").toNumber();
    if (nodes > 0 && process.env.ENTENTE_TEST_NEO4J_WIPE !== "1")
      throw new Error(
        `The Neo4j at ${uri} holds ${nodes} nodes, and the tests delete what they find. Give an empty one, or set ENTENTE_TEST_NEO4J_WIPE=1.`,
      );
  } finally {
    await driver.close();
  }
  return { uri, user, password, database, stop: async () => {} };
};

/**
 * Tests empty the store and fill it anew, and Neo4j would plan each statement anew whenever its counts have changed, which takes
 * a minute for the largest. A plan is right whatever the counts.
 */
const KEEP_PLANS = { "dbms.cypher.min_replan_interval": "1d", "dbms.cypher.statistics_divergence_threshold": "1" };

const ownNeo4j = async () => {
  const { startNeo4j } = await import("./neo4j/start.mjs");
  const server = await startNeo4j({ settings: KEEP_PLANS, log: (line) => console.log(line) });
  return { uri: server.uri, user: server.user, password: server.password, database: "neo4j", stop: server.stop };
};

/** The Neo4j to test on; or why there is none. */
const findNeo4j = async () => {
  if ((process.env.NEO4J_URI ?? "") !== "") return { neo4j: await givenNeo4j(), missing: "" };
  const { missingForNeo4j } = await import("./neo4j/jars.mjs");
  const missing = missingForNeo4j();
  return missing.length > 0
    ? { neo4j: null, missing: missing.join(" and ") }
    : { neo4j: await ownNeo4j(), missing: "" };
};

const environmentOf = (neo4j, counts) => ({
  ...process.env,
  ENTENTE_TEST_COUNTS: counts,
  ...(neo4j === null
    ? {}
    : {
        ENTENTE_TEST_NEO4J_URI: neo4j.uri,
        ENTENTE_TEST_NEO4J_USER: neo4j.user,
        ENTENTE_TEST_NEO4J_PASSWORD: neo4j.password,
        ENTENTE_TEST_NEO4J_DATABASE: neo4j.database,
      }),
});

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const tellLeftOut = (missing) => {
  if (missing !== "")
    console.log(`Left out: everything on Neo4j. To run it, install ${missing}, or set NEO4J_URI to an empty Neo4j.`);
  if (!BROWSERS.some(existsSync) && !process.env.ENTENTE_BROWSER)
    console.log(
      "Left out: the playground in a browser. To run it, install Chromium, or set ENTENTE_BROWSER to its file.",
    );
};

const tellCounts = ({ grafeo, neo4j, none, failed, skipped, brokenFiles }, missing) => {
  console.log(`
On the embedded engine: ${grafeo} tests passed.
On Neo4j: ${neo4j} tests passed.
On no engine: ${none} tests passed.`);
  tellLeftOut(missing);
  if (skipped > 0) console.log(`Skipped: ${skipped}.`);
  const summary = { passed: grafeo + neo4j + none, failed: failed + brokenFiles };
  console.log(`${summary.passed} passed, ${summary.failed} failed`);
  if (process.env.ENTENTE_TEST_SUMMARY) writeFileSync(process.env.ENTENTE_TEST_SUMMARY, JSON.stringify(summary));
};

buildMissing(["playground"]);
const { neo4j, missing } = await findNeo4j();
if (isCi && neo4j === null) {
  console.error(`CI is set, so nothing may be left out, but Neo4j needs ${missing}.`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "entente-counts-"));
const counts = join(folder, "counts.json");
const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", ...process.argv.slice(2)];
// Not waited for in a way that would keep this process from reading what Neo4j prints.
const [status] = await once(
  spawn(process.execPath, jest, { stdio: "inherit", env: environmentOf(neo4j, counts) }),
  "exit",
);
await neo4j?.stop();
if (existsSync(counts)) {
  const found = JSON.parse(readFileSync(counts, "utf8"));
  tellCounts(found, missing);
  if (isCi && found.skipped > 0) {
    console.error("CI is set, so no test may be skipped.");
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
if (status !== 0) process.exitCode = 1;
