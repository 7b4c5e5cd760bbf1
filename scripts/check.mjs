import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/*
 * `npm run check`: everything that can be checked by machine, in order of speed; goes on after a failure, so that one run
 * shows all. `npm run check -- types lint` runs only these; `-- --no-test` leaves out the tests.
 */

const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;

const STEPS = [
  { name: "types", command: [bin("tsc"), "-p", ".", "--noEmit"] },
  { name: "lint", command: [bin("biome"), "check", "--error-on-warnings"] },
  { name: "layers", command: [bin("depcruise"), "src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"] },
  { name: "generated", command: [node, "scripts/generate.mjs", "--check"], needs: "scripts/generate.mjs" },
  { name: "dead code", command: [bin("knip")] },
  { name: "lock file", command: [node, "scripts/check-lock.mjs"] },
  { name: "platforms", command: [node, "scripts/complete-lock.mjs", "--check"] },
  { name: "test", command: [node, "scripts/test.mjs"] },
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWanted = ({ name }) =>
  asked.length > 0 ? asked.includes(name) : !(name === "test" && process.argv.includes("--no-test"));

const results = STEPS.filter(isWanted).map(({ name, command: [program, ...options], needs }) => {
  if (needs !== undefined && !existsSync(needs)) return { name, isPassed: false, why: `${needs} is missing` };
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(program, options, { stdio: "inherit" });
  return { name, isPassed: status === 0, why: `${((Date.now() - started) / 1000).toFixed(1)} s` };
});

console.log("");
for (const { name, isPassed, why } of results) console.log(`${isPassed ? "passed" : "FAILED"}  ${name} (${why})`);
process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1;
