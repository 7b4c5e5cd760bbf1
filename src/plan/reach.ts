/*
 * How far a loose list reaches (many.ts). What is asked only of the fold may leave out most of what the graph finds: there one
 * statement must reach far. Lists below many records reach less far at first, because their reach is multiplied.
 */

/** More than any list has that is asked for whole. */
export const ALL = 20_000;

type Loose = {
  /** A condition is asked of the fold, not of the graph. */
  readonly isFiltered: boolean;
  /** It stands below records. */
  readonly isNested: boolean;
};

/** How many records a loose list takes from the graph so that `wanted` are left; `times` as many when it came out short. */
export const reachOf = (wanted: number, { isFiltered, isNested }: Loose, times: number): number => {
  const margin = !isFiltered ? 2 : isNested ? 4 : 16;
  return Math.min(ALL, Math.max(margin * wanted, 10 * margin) * times);
};
