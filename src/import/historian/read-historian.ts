import type { ReadOptions } from "../input.ts";
import type { Read, RecordType } from "../records.ts";
import { readsOf } from "../told.ts";
import { tellFiles } from "./tell.ts";

/** Reads the State Department historian's data (docs/importers/historian.md): archives, folders or single files, streaming. */
export const readHistorian = (
  path: string,
  file: string,
  wanted: readonly RecordType[],
  options: ReadOptions = {},
): AsyncIterable<Read> => readsOf(tellFiles(path, options.onBytes), file, wanted, options);
