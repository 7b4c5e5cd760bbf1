import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../src/root.ts";

const bundles = join(root, ".cache", `test-bundles-${process.pid}`);

/** Bundles a program of the sources or the tests as it is now, apart from what `npm run build` makes. */
export const bundleProgram = async (name: string, path: string): Promise<void> => {
  await mkdir(bundles, { recursive: true });
  await build({
    entryPoints: { [name]: join(root, path) },
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    logLevel: "warning",
  });
};

/** Where a bundled program is. */
export const programPath = (name: string): string => join(bundles, `${name}.mjs`);

export const removeBundles = (): Promise<void> => rm(bundles, { recursive: true, force: true });

export type Ended = {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
};

export type RunOptions = {
  readonly environment: Readonly<Record<string, string>>;
  /** The working folder. */
  readonly folder?: string;
};

/** Runs a bundled program to its end. */
export const runProgram = async (
  name: string,
  argv: readonly string[],
  { environment, folder }: RunOptions,
): Promise<Ended> => {
  const child = spawn(process.execPath, [programPath(name), ...argv], {
    env: { PATH: process.env.PATH ?? "", ...environment },
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let error = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    error += chunk.toString();
  });
  await once(child, "close");
  return { code: child.exitCode, out, error };
};
