import type { At } from "../domain/at.ts";
import type { PlanContext } from "./plan-context.ts";

/*
 * Terminology
 *
 * Call    a field with arguments at one place of a document. A plan numbers its calls.
 * Frame   one run of a plan: the values of its calls' arguments, and what had to be found before the graph is asked.
 */

export type Arguments = Readonly<Record<string, unknown>>;

export type Frame = {
  /** By the number of the call. */
  readonly calls: readonly Arguments[];
  readonly context: PlanContext;
  /** What came from beside the graph (name index, path index), by the number of the call. */
  readonly found: Map<number, unknown>;
  /** How many times their page lists reach that are folded after the graph has answered. */
  readonly reach: number;
  /** Set when such a list came out short although there may be more. */
  isShort: boolean;
  /** How many records the graph has brought, those included that only sentences and folds need. */
  records: number;
};

/** What of a frame is known before anything is found: enough to tell how many records there can be. */
export type Sizing = Pick<Frame, "calls" | "reach">;

/** Reads something from a frame: a parameter's value, or the clocks. */
export type FromFrame<T> = (frame: Frame) => T;

/**
 * The clocks at one place of a document. Which of them are set shapes the text: each is the parameter that holds it, else null.
 */
export type Clocks = {
  readonly read: FromFrame<At>;
  readonly certainty: At["certainty"];
  readonly validOn: string | null;
  readonly publishedBy: string | null;
  readonly recordedBy: string | null;
  readonly datasets: string | null;
};

/** Whether a clock is set that can take statements away, so that records must be folded anew. */
export const mustFold = ({ publishedBy, recordedBy, datasets }: Clocks): boolean =>
  publishedBy !== null || recordedBy !== null || datasets !== null;
