import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { findDataVersion, raiseDataVersion } from "../../src/graph/meta.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { root } from "../../src/root.ts";

/** A program that raises the data version again and again, and prints each one that was acknowledged. */
const WRITER = `
import { openGraph } from "./src/graph/open-graph.ts";
import { raiseDataVersion } from "./src/graph/meta.ts";
const graph = await openGraph({ folder: process.argv[2] });
for (;;) process.stdout.write(await graph.write(raiseDataVersion) + "\\n");
`;

const bundleWriter = async (): Promise<string> => {
  const outfile = join(root, ".cache", `writer-${process.pid}.mjs`);
  await build({
    stdin: { contents: WRITER, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  return outfile;
};

/** Runs the writer until it has printed so many versions, kills it, and gives the last one printed. */
const writeUntilKilled = async (program: string, folder: string, lines: number): Promise<number> => {
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    output += piece;
    if (output.split("\n").length > lines) child.kill("SIGKILL");
  });
  await gone;
  return Number(output.split("\n").at(-2));
};

describe("grafeo", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-file-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("a file that is in use is refused in plain words, and opens once it is free", async () => {
    const first = await openGraph({ folder });
    await first.write(raiseDataVersion);
    await expect(openGraph({ folder })).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringContaining("is in use by another process"),
    });
    await first.close();
    const second = await openGraph({ folder });
    expect(await findDataVersion(second)).toBe(1);
    await second.close();
  });

  test("a file that is no graph is refused in plain words", async () => {
    writeFileSync(join(folder, "graph.grafeo"), "no graph at all ".repeat(1_000));
    await expect(openGraph({ folder })).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringContaining("cannot be opened"),
    });
  });

  test("a closed graph says so instead of answering, and closes twice", async () => {
    const graph = await openGraph({ folder });
    await graph.close();
    await graph.close();
    await expect(graph.read("RETURN 1 AS one", {})).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
    await expect(graph.write(raiseDataVersion)).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
  });

  test("a killed process loses no write that was acknowledged, and leaves no lock", async () => {
    const program = await bundleWriter();
    try {
      let least = 0;
      for (const lines of [1, 7, 25]) {
        least = Math.max(least + lines, await writeUntilKilled(program, folder, lines));
        const graph = await openGraph({ folder });
        const version = await findDataVersion(graph);
        expect(version).toBeGreaterThanOrEqual(least);
        await graph.close();
        least = version;
      }
    } finally {
      rmSync(program, { force: true });
    }
  });
});
