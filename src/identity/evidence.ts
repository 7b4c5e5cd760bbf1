/** One thing that speaks for or against two ids being the same: in doublings of the odds, and in words. */
export type Evidence = { readonly weight: number; readonly reason: string };

export type Score = {
  /** 0 to 1, in thousandths. */
  readonly score: number;
  /** The strongest first; those against begin with "but". */
  readonly reasons: readonly string[];
};

/** What speaks against so much that nothing outweighs it. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** The score of all evidence together: even odds at 0, 19 in 20 at 4.25. */
export const scoreOf = (evidence: readonly Evidence[]): Score => {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  const told = evidence.filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    score: Math.round(1000 / (1 + 2 ** -sum)) / 1000,
    reasons: told.map(({ weight, reason }) => (weight < 0 ? `but ${reason}` : reason)),
  };
};
