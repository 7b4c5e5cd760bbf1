import { validityOfText } from "../domain/validity-of-text.ts";
import type { Draft } from "./draft.ts";
import { bind } from "./draft.ts";
import type { FromFrame } from "./frame.ts";

/** Days, both included, as text that compares; open ends are the first and the last day there is. */
export type Window = { readonly from: string; readonly to: string };

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/** The days that an EDTF text covers. */
export const windowOf = (edtf: unknown): Window => {
  const { from, to } = validityOfText(String(edtf));
  return { from: from ?? FIRST, to: to ?? LAST };
};

/** A window as parameters, and as it is in a frame. */
export type AskedWindow = { readonly from: string; readonly to: string; readonly read: FromFrame<Window> };

export const askWindow = (draft: Draft, read: FromFrame<Window>): AskedWindow => ({
  from: bind(draft, (frame) => read(frame).from),
  to: bind(draft, (frame) => read(frame).to),
  read,
});
