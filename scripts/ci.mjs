import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/* What `.ci/run` runs once everything is installed. A step that fails does not keep the others from running. */

const counts = join(mkdtempSync(join(tmpdir(), "entente-ci-")), "counts.json");
const run = (...options) =>
  spawnSync(process.execPath, options, { stdio: "inherit", env: { ...process.env, ENTENTE_TEST_SUMMARY: counts } })
    .status === 0;

const isChecked = run("scripts/check.mjs", "--no-test");
run("scripts/build.mjs");
const isTested = run("scripts/test.mjs");
const isStarted = run("scripts/smoke.mjs");
const isQuick = run("scripts/bench.mjs", "compete", "--quick");

const none = { passed: 0, failed: 1 };
const tests = existsSync(counts) ? JSON.parse(readFileSync(counts, "utf8")) : none;
// A run that ended badly although every test passed (something was skipped) has failed too.
const failedTests = isTested ? tests.failed : Math.max(1, tests.failed);
const others = [isChecked, isStarted, isQuick];
const passed = tests.passed + others.filter(Boolean).length;
const failed = failedTests + others.filter((isGood) => !isGood).length;
console.log(
  `\nChecks ${isChecked ? "passed" : "FAILED"}, fresh clone ${isStarted ? "started" : "DID NOT START"}, benchmark ${isQuick ? "as before" : "WORSE THAN BEFORE"}.`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
