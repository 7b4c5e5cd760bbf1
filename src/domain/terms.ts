import { addDays, addYears, overlap, type Stretch, stretchOf } from "./days.ts";
import type { Spans } from "./record.ts";
import { makeSpans, UNDATED } from "./spans.ts";
import type { Extent, Validity } from "./validity.ts";
import { validityKey } from "./validity-key.ts";

/*
 * Terminology
 *
 * Term     the days of a state, as one source asserts them.
 * Run      terms that overlap or follow each other day on day. Only its first and its last day can be open: what is attested
 *          inside a term that ended for certain doesn't go on after it.
 * Gap      the days between two runs of the same holder, when the earlier may have ended after and the later begun before.
 * Rival    a term of another holder, into which nothing is supposed.
 */

/** How far an attested state may reach beyond its terms, in years. */
const REACH = 10;

type Run = Stretch & { readonly mayBeginBefore: boolean; readonly mayEndAfter: boolean };

const inOrder = (terms: readonly Validity[]): readonly Validity[] => {
  if (terms.length < 2) return terms;
  const byKey = new Map(terms.map((term) => [validityKey(term), term]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term);
};

const toRun = (term: Validity): Run => ({
  ...stretchOf(term),
  mayBeginBefore: term.mayBeginBefore,
  mayEndAfter: term.mayEndAfter,
});

const joinRuns = (a: Run, b: Run): Run => ({
  from: a.from,
  mayBeginBefore: a.mayBeginBefore && (b.from > a.from || b.mayBeginBefore),
  to: a.to > b.to ? a.to : b.to,
  mayEndAfter: a.to > b.to ? a.mayEndAfter : b.to > a.to ? b.mayEndAfter : a.mayEndAfter && b.mayEndAfter,
});

const runsOf = (terms: readonly Validity[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of terms.map(toRun)) {
    const last = runs.at(-1);
    if (last && run.from <= addDays(last.to, 1)) runs[runs.length - 1] = joinRuns(last, run);
    else runs.push(run);
  }
  return runs;
};

const gapsOf = (runs: readonly Run[], rivals: readonly Stretch[]): readonly Stretch[] =>
  runs.flatMap((run, i) => {
    const next = runs[i + 1];
    if (!next?.mayBeginBefore || !run.mayEndAfter) return [];
    const gap = { from: addDays(run.to, 1), to: addDays(next.from, -1) };
    return rivals.some((rival) => overlap(rival, gap)) ? [] : [gap];
  });

/** Under a year: the later term begins before the day on which the earlier one ended comes round again. */
const isShort = (gap: Stretch): boolean => addDays(gap.to, 1) < addYears(addDays(gap.from, -1), 1);

/** Days that we reasoned out from those around them. */
export const derivedStretch = ({ from, to }: Stretch, extent: Extent): Validity => ({
  edtf: from === to ? from : `${from}/${to}`,
  from,
  to,
  extent,
  mayBeginBefore: false,
  mayEndAfter: false,
  approximate: false,
  uncertain: false,
  derived: true,
});

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));
const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));

/** From when a run is possible: ten years back, but after the run and the rivals before it. */
const possibleFrom = (run: Run, before: Run | undefined, rivals: readonly Stretch[]): string => {
  if (!run.mayBeginBefore) return run.from;
  const ends = rivals.filter(({ from }) => from < run.from).map(({ to }) => to);
  const bounds = before ? [...ends, before.to] : ends;
  const start = latest([addYears(run.from, -REACH), ...bounds.map((day) => addDays(day, 1))]);
  return start < run.from ? start : run.from;
};

const possibleTo = (run: Run, after: Run | undefined, rivals: readonly Stretch[]): string => {
  if (!run.mayEndAfter) return run.to;
  const starts = rivals.filter(({ to }) => to > run.to).map(({ from }) => from);
  const bounds = after ? [...starts, after.from] : starts;
  const end = earliest([addYears(run.to, REACH), ...bounds.map((day) => addDays(day, -1))]);
  return end > run.to ? end : run.to;
};

/** The gaps under a year in which the same holder is known to have gone on, as terms marked derived. */
export const shortGaps = (stated: readonly Validity[], rivals: readonly Validity[]): readonly Validity[] =>
  gapsOf(runsOf(inOrder(stated)), rivals.map(stretchOf))
    .filter(isShort)
    .map((gap) => derivedStretch(gap, "WHOLE"));

/**
 * The terms of one holder with the gaps under a year between them (marked derived), in order, and their spans. `rivals`: terms
 * of other holders. Without terms the state is undated. model.md, "Time".
 */
export const foldTerms = (
  stated: readonly Validity[],
  rivals: readonly Validity[],
): { readonly terms: readonly Validity[]; readonly spans: Spans } => {
  if (stated.length === 0) return { terms: [], spans: UNDATED };
  const runs = runsOf(inOrder(stated));
  const others = rivals.map(stretchOf);
  const gaps = gapsOf(runs, others);
  const terms = inOrder([...stated, ...shortGaps(stated, rivals)]);
  const reached = runs.map((run, i) => ({
    from: possibleFrom(run, runs[i - 1], others),
    to: possibleTo(run, runs[i + 1], others),
  }));
  return { terms, spans: makeSpans(terms, [...reached, ...gaps]) };
};

const bound = (day: string | null): string => day ?? "..";

/** From the first day to the last of some terms, for order and display; the term itself when there is one. */
export const hullOf = (stated: readonly Validity[]): Validity | null => {
  const terms = inOrder(stated);
  const [only] = terms;
  if (only === undefined || terms.length === 1) return only ?? null;
  const stretches = terms.map(stretchOf);
  const first = earliest(stretches.map(({ from }) => from));
  const last = latest(stretches.map(({ to }) => to));
  const begins = terms.filter((term) => stretchOf(term).from === first);
  const ends = terms.filter((term) => stretchOf(term).to === last);
  const from = begins.some((term) => term.from === null) ? null : first;
  const to = ends.some((term) => term.to === null) ? null : last;
  return {
    edtf: from !== null && from === to ? from : `${bound(from)}/${bound(to)}`,
    from,
    to,
    extent: "WITHIN",
    mayBeginBefore: begins.every((term) => term.mayBeginBefore),
    mayEndAfter: ends.every((term) => term.mayEndAfter),
    approximate: terms.some((term) => term.approximate),
    uncertain: terms.some((term) => term.uncertain),
    derived: terms.some((term) => term.derived),
  };
};
