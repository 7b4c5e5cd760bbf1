import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PathIndex } from "../../src/paths/path-index.ts";
import { readPathSnapshot, writePathSnapshot } from "../../src/paths/snapshot.ts";

/** What it takes to keep an index in a file, and to have it back when a service starts again. */
export const measureFile = (index: PathIndex): string => {
  const folder = mkdtempSync(join(tmpdir(), "entente-paths-"));
  const file = join(folder, "path-index");
  try {
    const started = performance.now();
    writePathSnapshot(file, { version: 1, mark: "", index });
    const written = performance.now();
    if (readPathSnapshot(file) === null) throw new Error("The index that was kept could not be read.");
    const read = performance.now();
    const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
    const size = (statSync(file).size / 2 ** 20).toFixed(0);
    return `In a file: ${size} MB, written in ${seconds(written - started)} s and read in ${seconds(read - written)} s of wall time.`;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
