/** Whether days in order exist, one in each step: whatever the unknown days are, perhaps, or not at all. */
export type TimeOrder = "CERTAIN" | "POSSIBLE" | "NONE";

/** A step of a path, in ids. */
export type FoundStep = {
  /** 1 for the first. */
  readonly position: number;
  readonly from: string;
  readonly to: string;
  /** Relation ids: the one that counts, then the others between the same two, best first. */
  readonly relation: string;
  readonly parallel: readonly string[];
  /** Whether the relation's `from` is the step's. */
  readonly forward: boolean;
  /** The relation has no date, though it is of a class that has one. */
  readonly undated: boolean;
};

/** A path that the index found, in ids. */
export type FoundPath = {
  readonly entities: readonly string[];
  readonly steps: readonly FoundStep[];
  readonly score: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Position of the first of the least sourced steps. */
  readonly weakestStep: number;
  readonly timeOrder: TimeOrder;
  readonly cursor: string;
};
