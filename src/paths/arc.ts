import { VOCABULARY, type RelationType } from "../domain/vocabulary.ts";

/*
 * Terminology
 *
 * Arc    one term of one relation, as seen from one of its two ends. A relation of three terms is three arcs at each end.
 * Form   what is known of the arc's days. WHOLE: all of them. WITHIN: some unknown day or stretch of them. SUPPOSED: days
 *        that only certainty POSSIBLE admits. UNDATED and TIMELESS: no days.
 * Data   type, form, plan, direction and sources of an arc in one integer.
 */

export const RELATION_TYPES: readonly RelationType[] = (Object.keys(VOCABULARY) as (keyof typeof VOCABULARY)[]).filter(
  (property): property is RelationType => VOCABULARY[property].class !== "VALUE",
);

const ordinals = new Map(RELATION_TYPES.map((type, ordinal) => [type, ordinal]));

/** The place of a relation type in `RELATION_TYPES`. */
export const ordinalOf = (type: RelationType): number => {
  const ordinal = ordinals.get(type);
  if (ordinal === undefined) throw new TypeError(`Expected a relation type, but got: ${type}.`);
  return ordinal;
};

export const WHOLE = 0;
export const WITHIN = 1;
export const SUPPOSED = 2;
export const UNDATED = 3;
export const TIMELESS = 4;

const MOST_SOURCES = 0xfffff;

export type ArcParts = {
  readonly type: number;
  readonly form: number;
  readonly planned: boolean;
  /** Whether the arc leaves the relation's `from`. */
  readonly forward: boolean;
  readonly sources: number;
};

/** Six bits of type, three of form, one of plan, one of direction, twenty of sources. */
export const packArc = (parts: ArcParts): number =>
  parts.type |
  (parts.form << 6) |
  (parts.planned ? 1 << 9 : 0) |
  (parts.forward ? 1 << 10 : 0) |
  (Math.min(MOST_SOURCES, Math.max(1, parts.sources)) << 11);

export const typeOf = (data: number): number => data & 0x3f;
export const formOf = (data: number): number => (data >> 6) & 0x7;
export const isForward = (data: number): boolean => (data & (1 << 10)) !== 0;
export const sourcesOf = (data: number): number => data >>> 11;
