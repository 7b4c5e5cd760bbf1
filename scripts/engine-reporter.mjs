import { writeFileSync } from "node:fs";

const ENGINES = ["grafeo", "neo4j"];

/** Which engine a test ran on, by the title of a `describe` around it; `null`: on none. */
const engineOf = (result) => ENGINES.find((engine) => result.ancestorTitles.includes(engine)) ?? null;

/** Counts the tests by engine, for the closing words of `npm test`. Where to put the counts: ENTENTE_TEST_COUNTS. */
export default class EngineReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.ENTENTE_TEST_COUNTS;
    if (file === undefined) return;
    const counts = { grafeo: 0, neo4j: 0, none: 0, skipped: 0, failed: 0, brokenFiles: 0 };
    for (const suite of results.testResults) {
      if (suite.testExecError !== undefined && suite.testExecError !== null) counts.brokenFiles += 1;
      for (const test of suite.testResults) {
        if (test.status === "passed") counts[engineOf(test) ?? "none"] += 1;
        else counts[test.status === "failed" ? "failed" : "skipped"] += 1;
      }
    }
    writeFileSync(file, JSON.stringify(counts));
  }
}
