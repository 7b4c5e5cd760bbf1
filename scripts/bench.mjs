import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installMissing } from "./install.mjs";

/* `npm run bench -- <name> [its own arguments]`: bundles `bench/<name>/run.ts` and runs it. */

process.chdir(join(import.meta.dirname, ".."));
installMissing();

const names = readdirSync("bench").filter((name) => existsSync(join("bench", name, "run.ts")));
const [name = "", ...given] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Say which: ${names.join(", ")}. Example: npm run bench -- ${names[0]} --help`);
  process.exit(1);
}

const { build } = await import("esbuild");
const outdir = ".cache/bench";
await build({
  entryPoints: { [name]: `bench/${name}/run.ts` },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  sourcemap: "linked",
  logLevel: "warning",
});
const { status } = spawnSync(
  process.execPath,
  ["--enable-source-maps", "--expose-gc", join(outdir, `${name}.mjs`), ...given],
  {
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
