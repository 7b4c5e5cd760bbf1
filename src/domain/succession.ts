import type { Certainty } from "./at.ts";
import { addDays, type Stretch, stretchOf } from "./days.ts";
import { inWindow } from "./in-window.ts";
import type { RelationRecord, Spans } from "./record.ts";
import { makeSpans } from "./spans.ts";
import { isPlanned } from "./status.ts";
import { derivedStretch, hullOf } from "./terms.ts";
import type { Validity } from "./validity.ts";

/*
 * Terminology
 *
 * Tenure   the days of one holder in an office without a break. A holder who came back has several.
 * Gap      the days between two tenures on which no source has anybody in the office. It is known when the last one before it
 *          ended and the first one after it began on days that are known; else somebody may have been there, and it is possible.
 * Before   the last other holder who both began and ended before; colleagues of the same days are neither before nor after.
 */

/** What succession asks of a relation HOLDS_OFFICE. */
export type Held = Pick<RelationRecord, "id" | "from" | "terms" | "spans" | "status">;

export type Tenure = {
  /** The relation HOLDS_OFFICE; null: a gap. */
  readonly relation: string | null;
  /** Null: the tenure has no date. Of a gap: derived; WHOLE when it is known, WITHIN when it is possible. */
  readonly validity: Validity | null;
  /** Relations of the holders before and after. */
  readonly predecessor: string | null;
  readonly successor: string | null;
};

type Own = Stretch & { readonly held: Held; readonly validity: Validity; readonly spans: Spans };

const isIn = (inner: Stretch, outer: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** A term that only says "some time in these days" tells nothing beside one inside it. */
const withoutCoarser = (terms: readonly Validity[]): readonly Validity[] =>
  terms.filter(
    (term) =>
      term.extent === "WHOLE" ||
      !terms.some((other) => other.extent === "WHOLE" && isIn(stretchOf(other), stretchOf(term))),
  );

/** Terms, in order, that overlap or follow each other day on day. */
const runsOf = (terms: readonly Validity[]): readonly (readonly Validity[])[] => {
  const runs: { to: string; readonly terms: Validity[] }[] = [];
  for (const term of terms) {
    const { from, to } = stretchOf(term);
    const last = runs.at(-1);
    if (last === undefined || from > addDays(last.to, 1)) runs.push({ to, terms: [term] });
    else {
      last.terms.push(term);
      if (to > last.to) last.to = to;
    }
  }
  return runs.map((run) => run.terms);
};

const validityOf = (run: readonly Validity[]): Validity | null => {
  const hull = hullOf(run);
  return hull !== null && run.every(({ extent }) => extent === "WHOLE") ? { ...hull, extent: "WHOLE" } : hull;
};

const possibleAround = ({ possibleFrom, possibleTo }: Spans, { from, to }: Stretch): readonly Stretch[] =>
  possibleFrom.flatMap((start, i) => {
    const end = possibleTo[i] ?? start;
    return start <= to && end >= from ? [{ from: start, to: end }] : [];
  });

const tenuresOf = (held: Held): readonly Own[] =>
  runsOf(withoutCoarser(held.terms)).flatMap((run) => {
    const validity = validityOf(run);
    if (validity === null) return [];
    const days = stretchOf(validity);
    return [{ held, validity, ...days, spans: makeSpans(run, possibleAround(held.spans, days)) }];
  });

const compare = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((text, i) => text !== b[i]);
  return place === -1 ? 0 : (a[place] ?? "") < (b[place] ?? "") ? -1 : 1;
};

type Days = Stretch & { readonly held?: Held };

/** `all` in order. */
const neighboursOf = (days: Days, all: readonly Own[]): Pick<Tenure, "predecessor" | "successor"> => {
  const others = all.filter(({ held }) => held.from !== days.held?.from);
  const before = others
    .filter(({ from, to }) => from < days.from && to < days.to)
    .toSorted((a, b) => compare([b.to, b.from], [a.to, a.from]));
  const after = others
    .filter(({ from, to }) => from > days.from && to > days.to)
    .toSorted((a, b) => compare([a.from, a.to], [b.from, b.to]));
  return { predecessor: before[0]?.held.id ?? null, successor: after[0]?.held.id ?? null };
};

const isVague = ({ approximate, uncertain }: Validity): boolean => approximate || uncertain;

const mayGoOn = ({ validity }: Own): boolean => validity.mayEndAfter || isVague(validity);
const mayHaveBegun = ({ validity }: Own): boolean => validity.mayBeginBefore || isVague(validity);

type Gap = Stretch & { readonly isKnown: boolean };

/** The gaps between tenures in order; possible ones, where a holder has no date. */
const gapsIn = (tenures: readonly Own[], hasUndated: boolean): readonly Gap[] => {
  const gaps: Gap[] = [];
  let last: readonly Own[] = [];
  for (const tenure of tenures) {
    const end = last[0]?.to ?? tenure.to;
    if (addDays(end, 1) < tenure.from) {
      const first = tenures.filter(({ from }) => from === tenure.from);
      const isKnown = !hasUndated && !last.some(mayGoOn) && !first.some(mayHaveBegun);
      gaps.push({ from: addDays(end, 1), to: addDays(tenure.from, -1), isKnown });
    }
    if (last.length === 0 || tenure.to > end) last = [tenure];
    else if (tenure.to === end) last = [...last, tenure];
  }
  return gaps;
};

export type SuccessionAsked = {
  /** ISO days, both included; only what is in each of them. */
  readonly windows: readonly Stretch[];
  /** Possible gaps are left out of what is KNOWN. */
  readonly certainty: Certainty;
};

/**
 * Who held an office, one after another, with the gaps between them: by first day, undated ones at the end. What was only
 * planned is left out. model.md, "Time".
 */
export const successionOf = (all: readonly Held[], { windows, certainty }: SuccessionAsked): readonly Tenure[] => {
  const held = all.filter(({ status }) => !isPlanned(status));
  const tenures = held
    .flatMap(tenuresOf)
    .toSorted((a, b) => compare([a.from, a.to, a.held.id], [b.from, b.to, b.held.id]));
  const undated = held.filter(({ terms }) => terms.length === 0).toSorted((a, b) => compare([a.id], [b.id]));
  const isAsked = (spans: Spans): boolean => windows.every(({ from, to }) => inWindow(spans, from, to, certainty));
  const dated = [
    ...tenures
      .filter(({ spans }) => isAsked(spans))
      .map((own) => ({ from: own.from, relation: own.held.id, validity: own.validity, ...neighboursOf(own, tenures) })),
    ...gapsIn(tenures, undated.length > 0)
      .filter(({ isKnown }) => isKnown || certainty === "POSSIBLE")
      .filter((gap) => windows.every(({ from, to }) => gap.from <= to && gap.to >= from))
      .map((gap) => ({
        from: gap.from,
        relation: null,
        validity: derivedStretch(gap, gap.isKnown ? "WHOLE" : "WITHIN"),
        ...neighboursOf(gap, tenures),
      })),
  ].toSorted((a, b) => compare([a.from], [b.from]));
  return [
    ...dated.map(({ relation, validity, predecessor, successor }) => ({ relation, validity, predecessor, successor })),
    ...undated
      .filter(({ spans }) => isAsked(spans))
      .map(({ id }) => ({ relation: id, validity: null, predecessor: null, successor: null })),
  ];
};
