/** So many kinds are told apart, each by so many characters of its name; a file may name as many as it has lines. */
const KINDS = 1_000;
const LONGEST = 100;

/** What is counted together of the kinds that came later. */
export const OTHER_KINDS = "things of other kinds";

/** Counts one more of a kind that was passed over. */
export const countPassedOver = (counts: Map<string, number>, what: string): void => {
  const name = what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what;
  const kind = counts.has(name) || counts.size < KINDS ? name : OTHER_KINDS;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
};
