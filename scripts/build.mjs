import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";

/*
 * The build has two parts, each made again only when what it is made from has changed: the service (esbuild → dist/*.mjs)
 * and the playground (vite → dist/playground).
 */

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

const hashOf = (paths) => {
  const hash = createHash("sha256");
  for (const file of paths.filter(existsSync).flatMap(filesIn))
    hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
};

const bundleService = async () => {
  const { build } = await import("esbuild");
  for (const name of readdirSync("dist").filter((file) => /\.mjs(\.map)?$/.test(file))) rmSync(join("dist", name));
  await build({
    entryPoints: {
      main: "src/main.ts",
      cli: "src/cli.ts",
      "path-thread": "src/paths/path-thread.ts",
    },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    sourcemap: "linked",
    // A native module stays where npm put it.
    external: ["@grafeo-db/js"],
    banner: {
      js: 'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);',
    },
    logLevel: "warning",
  });
};

const buildPlayground = async () => {
  const { build } = await import("vite");
  await build({ root: "web/playground", logLevel: "error" });
};

const PARTS = [
  {
    name: "service",
    stamp: "dist/.service",
    from: ["src", "scripts/build.mjs", "package-lock.json"],
    says: "Building the service …",
    make: bundleService,
  },
  {
    name: "playground",
    stamp: "dist/playground/.hash",
    from: ["web/playground", "package-lock.json"],
    says: "Building the playground (once; about half a minute) …",
    make: buildPlayground,
  },
];

const isBuilt = ({ stamp, from }) => existsSync(stamp) && readFileSync(stamp, "utf8") === hashOf(from);

/** Builds what is not built yet or was built from other sources; in a process of its own, because building takes much memory. */
export const buildMissing = (names = ["service", "playground"]) => {
  if (PARTS.filter(({ name }) => names.includes(name)).every(isBuilt)) return;
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", ...names], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
};

const buildHere = async (names) => {
  mkdirSync("dist", { recursive: true });
  for (const { name, stamp, from, says, make } of PARTS) {
    if (names.length > 0 && !names.includes(name)) continue;
    // What changes while it is built is built again the next time.
    const hash = hashOf(from);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue;
    console.error(says);
    await make();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(join(import.meta.dirname, ".."));
  installMissing();
  await buildHere(process.argv.slice(2));
}
