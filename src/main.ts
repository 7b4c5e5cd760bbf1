import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/*
 * Starts the service from one file and what V8 made of it when it was built (scripts/build.mjs): to compile it anew would take
 * longer than all the rest of a start. V8 refuses what another version of it made; then it is compiled as ever.
 */

const PROGRAM = join(import.meta.dirname, "service.cjs");
const COMPILED = join(import.meta.dirname, "service.compiled");

type Service = { readonly ready: Promise<void> };

type Program = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

// The file has no other letters than ASCII's, which are read quicker this way.
const script = new Script(readFileSync(PROGRAM, "latin1"), {
  filename: PROGRAM,
  ...(existsSync(COMPILED) ? { cachedData: readFileSync(COMPILED) } : {}),
});
const program = script.runInThisContext() as Program;
const module = { exports: {} };
program(module.exports, createRequire(PROGRAM), module, PROGRAM, dirname(PROGRAM));

// The build starts it once, to keep what was compiled by the time that it was ready.
if (process.argv[2] === "--keep-compiled") {
  await (module.exports as Service).ready;
  writeFileSync(COMPILED, script.createCachedData());
  process.exit();
}
