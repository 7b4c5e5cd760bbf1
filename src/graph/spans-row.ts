import type { Dating, Spans } from "../domain/record.ts";
import type { Validity } from "../domain/validity.ts";
import { flags, texts, word } from "./columns.ts";
import type { Row } from "./graph.ts";

export const DATINGS = ["DATED", "UNDATED", "TIMELESS"] as const satisfies readonly Dating[];

/** The five lists and the word that spans are stored as, beside the other properties. docs/storage.md */
export const toSpans = (row: Row): Spans => ({
  dating: word(row, "dating", DATINGS),
  knownFrom: texts(row, "knownFrom"),
  knownTo: texts(row, "knownTo"),
  knownWhole: flags(row, "knownWhole"),
  possibleFrom: texts(row, "possibleFrom"),
  possibleTo: texts(row, "possibleTo"),
});

/** The order key: the first day, `0000-01-01` for an open beginning, `""` when undated or timeless. */
export const dayOf = (validity: Validity | null, { dating }: Spans): string =>
  dating !== "DATED" || validity === null ? "" : (validity.from ?? "0000-01-01");
