import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../src/root.ts";

const folder = join(root, ".cache", `test-cli-${process.pid}`);

/** Bundles the command line as it is now, apart from what `npm run build` makes. */
export const bundleCommandLine = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "src/cli.ts")],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: ["@grafeo-db/js"],
    banner: {
      js: 'import { createRequire as createRequireForBundle } from "node:module"; const require = createRequireForBundle(import.meta.url);',
    },
    logLevel: "warning",
  });
};

export const removeCommandLine = (): Promise<void> => rm(folder, { recursive: true, force: true });

export type Ended = {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly milliseconds: number;
};

/** Runs the command line in a process of its own; kills it with SIGKILL after some milliseconds, if it still runs. */
export const runCommandLine = async (
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  killAfter?: number,
): Promise<Ended> => {
  const started = Date.now();
  const child = spawn(process.execPath, [join(folder, "cli.mjs"), ...argv], {
    env: { PATH: process.env.PATH ?? "", ...environment },
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
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  await once(child, "close");
  clearTimeout(timer);
  return { code: child.exitCode, out, error, milliseconds: Date.now() - started };
};
