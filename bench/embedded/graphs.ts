import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openGraph } from "../../src/graph/open-graph.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs as findFiles } from "../../src/import/readers.ts";
import { loadMade } from "../compete/load.ts";
import { folderOf } from "../compete/place.ts";

/** A graph of the embedded engine in a folder, which is filled once and kept. */
export type Kept = { readonly name: string; readonly folder: string };

type Say = (text: string) => void;

/** Fills the folder unless it was; one that was filled by half is filled anew. */
const fillOnce = async (folder: string, fill: (say: Say) => Promise<void>): Promise<void> => {
  const mark = join(folder, "filled");
  if (existsSync(mark)) return;
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  await fill((text) => console.error(`  ${Math.round((performance.now() - started) / 1_000)} s: ${text}`));
  writeFileSync(mark, "");
};

/** The graph of `bench/generate`. */
export const madeGraph = async (relations: number): Promise<Kept> => {
  const folder = folderOf("grafeo", relations);
  await fillOnce(folder, (say) => loadMade({ folder }, relations, 1, say));
  return { name: `made-${relations}`, folder };
};

/** What is in the historian's files, imported. */
export const historianGraph = async (files: string): Promise<Kept> => {
  const folder = resolve(".cache", "embedded", "historian");
  await fillOnce(folder, async (say) => {
    const graph = await openGraph({ folder });
    try {
      const { statements } = await importInputs(graph, await findFiles(files, "historian"), {});
      say(`${statements} statements imported`);
    } finally {
      await graph.close();
    }
  });
  return { name: "historian", folder };
};
