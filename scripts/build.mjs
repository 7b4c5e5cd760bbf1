import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";

/*
 * The build has two parts, each made again only when what it is made from has changed: the service (esbuild → dist/*.mjs,
 * dist/service.*) and the playground (vite → dist/playground).
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

const COMMON = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // GraphQL in its older form would be copied from, 250 names for each file that uses some.
  mainFields: ["module", "main"],
  sourcemap: "linked",
  // A native module stays where npm put it.
  external: ["@grafeo-db/js"],
  logLevel: "warning",
};

/** What loads some of its files only when they are needed. */
const PROGRAMS = {
  ...COMMON,
  entryPoints: { main: "src/main.ts", cli: "src/cli.ts", "path-thread": "src/paths/path-thread.ts" },
  outExtension: { ".js": ".mjs" },
  splitting: true,
  format: "esm",
  banner: {
    js: 'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);',
  },
};

/** The service in one file, as the function that src/main.ts calls; names are kept, so that a stack can be read. */
const SERVICE = {
  ...COMMON,
  entryPoints: { service: "src/service.ts" },
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: {
    "import.meta.url": "fileUrl",
    "import.meta.dirname": "__dirname",
    // GraphQL looks for a second copy of itself at each type otherwise.
    "process.env.NODE_ENV": '"production"',
  },
  banner: {
    js: '(function (exports, require, module, __filename, __dirname) { const fileUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  footer: { js: "})" },
  // A script that was compiled before has nobody to import for it.
  supported: { "dynamic-import": false },
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
  legalComments: "none",
};

const parseSchema = async () => {
  const { parse } = await import("graphql");
  const document = parse(readFileSync("schema.graphql", "utf8"), { noLocation: true });
  writeFileSync("dist/schema.json", JSON.stringify(document));
};

/** Starts the service once, on an empty graph, to keep what V8 has compiled of it. */
const keepCompiled = () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-build-"));
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ENTENTE|NEO4J)_/.test(name)));
  const own = {
    PORT: "0",
    HOST: "127.0.0.1",
    NEO4J_URI: "",
    ENTENTE_SEED: "",
    ENTENTE_DATA: folder,
    ENTENTE_LOG: "silent",
  };
  const { status, stderr } = spawnSync(process.execPath, ["dist/main.mjs", "--keep-compiled"], {
    env: { ...others, ...own },
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true, force: true });
  // It starts without, only slower.
  if (status !== 0) console.error(`The service could not be compiled beforehand: ${stderr}`);
};

const bundleService = async () => {
  const { build } = await import("esbuild");
  for (const name of readdirSync("dist", { withFileTypes: true })) if (name.isFile()) rmSync(join("dist", name.name));
  await Promise.all([build(PROGRAMS), build(SERVICE), parseSchema()]);
  keepCompiled();
};

const buildPlayground = async () => {
  const { build } = await import("vite");
  await build({ root: "web/playground", logLevel: "error" });
};

const PARTS = [
  {
    name: "service",
    // What was compiled beforehand is of no use to another version.
    stamp: `dist/.service-${process.version}-${process.arch}`,
    from: ["src", "schema.graphql", "scripts/build.mjs", "package-lock.json"],
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

/** When something in a file or folder was last written, moved or taken away, in milliseconds. */
const lastChange = (path) => {
  const status = statSync(path);
  let last = status.ctimeMs;
  if (status.isDirectory()) for (const name of readdirSync(path)) last = Math.max(last, lastChange(`${path}/${name}`));
  return last;
};

/** Says what a part was built from, as it was at a time. A clock may be a little behind another. */
const setStamp = (stamp, hash, time) => {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  utimesSync(stamp, new Date(time - 1_000), new Date(time - 1_000));
};

/** Contents are read only when something may have changed since the stamp: to read them takes a tenth of a start. */
const isBuilt = ({ stamp, from }) => {
  if (!existsSync(stamp)) return false;
  if (from.every((path) => existsSync(path) && lastChange(path) < statSync(stamp).mtimeMs)) return true;
  const begun = Date.now();
  const hash = hashOf(from);
  if (readFileSync(stamp, "utf8") !== hash) return false;
  setStamp(stamp, hash, begun);
  return true;
};

/** Builds what is not built yet or was built from other sources; in a process of its own, because building takes much memory. */
export const buildMissing = (names = ["service", "playground"]) => {
  if (PARTS.filter(({ name }) => names.includes(name)).every(isBuilt)) return;
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs", ...names], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
};

const buildHere = async (names) => {
  mkdirSync("dist", { recursive: true });
  for (const part of PARTS) {
    if ((names.length > 0 && !names.includes(part.name)) || isBuilt(part)) continue;
    // What changes while it is built is built again the next time.
    const begun = Date.now();
    const hash = hashOf(part.from);
    console.error(part.says);
    await part.make();
    setStamp(part.stamp, hash, begun);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(join(import.meta.dirname, ".."));
  installMissing();
  await buildHere(process.argv.slice(2));
}
