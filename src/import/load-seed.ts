import type { Graph } from "../graph/graph.ts";
import { findSeedHash, saveSeedHash } from "../graph/meta.ts";
import { importInputs, type ImportOptions, NOTHING_READ, type Progress } from "./import-inputs.ts";
import { findInputs } from "./readers.ts";
import { seedHash } from "./seed.ts";

export type LoadedSeed = {
  /** False when this very folder had been loaded before. */
  readonly isNew: boolean;
  readonly progress: Progress;
};

/**
 * Loads the seed folder, unless this very content has been loaded. When something is refused, it is not noted as loaded, so
 * that the next start says it again. Errors: BAD_USER_INPUT when there is no such folder.
 */
export const loadSeed = async (graph: Graph, folder: string, options: ImportOptions = {}): Promise<LoadedSeed> => {
  const inputs = await findInputs(folder, "seed");
  const hash = await seedHash(folder);
  if ((await findSeedHash(graph)) === hash) return { isNew: false, progress: NOTHING_READ };
  const progress = await importInputs(graph, inputs, options);
  if (progress.refused === 0) await graph.write((transaction) => saveSeedHash(transaction, hash));
  return { isNew: true, progress };
};
