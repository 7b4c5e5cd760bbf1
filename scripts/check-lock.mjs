import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/*
 * No committed file may name a package registry's host or a folder of somebody's machine, and the lock file
 * must fit package.json.
 */

const files = execFileSync("git", ["ls-files"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !file.endsWith(".png"));

// Written apart, so that this file does not find itself.
const FORBIDDEN = [
  ["registry", "npmjs"],
  ["registry", "yarnpkg"],
  ["repo1", "maven"],
  ["repo", "maven", "apache"],
]
  .map((parts) => parts.join("."))
  .concat(["/wo" + "rk/", "/ro" + "ot/", "/tm" + "p/neo"]);

const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const problems = files.flatMap((file) => {
  const text = read(file);
  return FORBIDDEN.filter((word) => text.includes(word)).map((word) => `${file} names "${word}"; take it out.`);
});

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const wanted = JSON.parse(readFileSync("package.json", "utf8"));
const locked = lock.packages[""];
for (const kind of ["dependencies", "devDependencies"]) {
  if (JSON.stringify(locked[kind] ?? {}) !== JSON.stringify(wanted[kind] ?? {}))
    problems.push(`package-lock.json does not fit package.json (${kind}); run npm install.`);
}
for (const [path, entry] of Object.entries(lock.packages))
  if (entry.resolved !== undefined && entry.link !== true)
    problems.push(`package-lock.json says where ${path} is from.`);

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${files.length} files name no registry and no machine; the lock file fits.`);
process.exitCode = problems.length === 0 ? 0 : 1;
