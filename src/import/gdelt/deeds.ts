import type { EventKind } from "../../domain/entity.ts";
import type { Status } from "../../domain/status.ts";

/** What becomes of an event: which occurrence, and who of the two actors goes to whom. */
export type Deed = {
  readonly kind: "VISIT" | "MEETING" | "EVENT";
  readonly eventKind: EventKind | null;
  readonly status: Status;
  /** The actor who visits, in a visit. */
  readonly visitor: 1 | 2 | null;
  /** What it is called in CAMEO, for the name and the word of the status. */
  readonly words: string;
};

const visit = (visitor: 1 | 2, words: string): Deed => ({
  kind: "VISIT",
  eventKind: null,
  status: "HELD",
  visitor,
  words,
});
const meeting = (status: Status, words: string): Deed => ({
  kind: "MEETING",
  eventKind: null,
  status,
  visitor: null,
  words,
});

/**
 * The CAMEO codes (version 1.1b3, chapter 2) that tell of an occurrence between two states; all others tell of words, of trade, aid
 * or force, for which the graph has no place. Codes are at the second level: what stands below them is the same here.
 */
const DEEDS: Readonly<Record<string, Deed>> = {
  "036": meeting("PLANNED", "Express intent to meet or negotiate"),
  "041": meeting("HELD", "Discuss by telephone"),
  "042": visit(1, "Make a visit"),
  "043": visit(2, "Host a visit"),
  "044": meeting("HELD", "Meet at a third location"),
  "046": meeting("HELD", "Engage in negotiation"),
  "057": { kind: "EVENT", eventKind: "SIGNING", status: "HELD", visitor: null, words: "Sign formal agreement" },
};

/** What becomes of an event with this CAMEO code; `null` when the graph has no place for it. */
export const deedOf = (eventBaseCode: string): Deed | null => DEEDS[eventBaseCode] ?? null;
