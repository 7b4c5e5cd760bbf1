import { OCCURRENCE_KINDS, ENTITY_KINDS } from "../domain/entity.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { formOf, RELATION_TYPES, SUPPOSED, TIMELESS, typeOf, UNDATED, WITHIN } from "./arc.ts";
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import type { PathIndex } from "./path-index.ts";
import { read } from "./read.ts";
import type { TimeOrder } from "../domain/found-path.ts";
import type { Search } from "./search.ts";

/*
 * Terminology
 *
 * Opens, closes   an arc fits after all earlier ones when none of them opens after it closes. A WHOLE arc opens on its first day
 *                 and closes on its last. Of a WITHIN arc we don't know the day: for certain it has opened only on its last
 *                 day, and may have closed already after its first.
 * Same moment     two steps into and out of one occurrence happen on the same day, whichever it was; so one is never held
 *                 against the other.
 */

type Arc = {
  readonly opens: number;
  readonly closes: number;
  readonly from: number;
  readonly to: number;
  readonly clock: number;
  readonly within: boolean;
};
/** The latest opening up to an arc, and the same without the arc's own. */
type Walked = { readonly arc: Arc; readonly opened: number; readonly openedBefore: number };

const OCCURRENCES: ReadonlySet<number> = new Set(OCCURRENCE_KINDS.map((kind) => ENTITY_KINDS.indexOf(kind)));

const isParticipation = (data: number): boolean => {
  const type = RELATION_TYPES[typeOf(data)];
  return type !== undefined && VOCABULARY[type].class === "PARTICIPATION";
};

/** The occurrence whose day a participation takes over; -1 when it takes none. */
const clockOf = ({ arcs, nodes, relations }: PathIndex, arc: number): number => {
  if (!isParticipation(read(arcs.data, arc))) return -1;
  const relation = read(arcs.relations, arc);
  const ends = [read(relations.from, relation), read(relations.to, relation)];
  return ends.find((node) => OCCURRENCES.has(nodes.roles[node] as number)) ?? -1;
};

const readArc = (search: Search, arc: number): Arc => {
  const { index } = search;
  const { from, to } = daysOf(search, arc);
  const within = formOf(read(index.arcs.data, arc)) === WITHIN;
  return {
    opens: within ? to : from,
    closes: within ? from : to,
    from,
    to,
    within,
    clock: clockOf(index, arc),
  };
};

const isSameMoment = (a: Arc, b: Arc): boolean =>
  a.within && b.within && a.clock !== -1 && a.clock === b.clock && a.from === b.from && a.to === b.to;

const walkOver = (arc: Arc, before: readonly Walked[]): readonly Walked[] => {
  const fitting = before.flatMap((walked) => {
    const held = isSameMoment(walked.arc, arc) ? walked.openedBefore : walked.opened;
    return held <= arc.closes ? [walked.opened] : [];
  });
  if (fitting.length === 0) return [];
  const openedBefore = Math.min(...fitting);
  return [{ arc, openedBefore, opened: Math.max(openedBefore, arc.opens) }];
};

const isCertain = (search: Search, steps: readonly (readonly number[])[]): boolean => {
  const certain = (arc: number): boolean => {
    const form = formOf(read(search.index.arcs.data, arc));
    return form !== UNDATED && form !== SUPPOSED;
  };
  const start: Arc = {
    opens: Number.NEGATIVE_INFINITY,
    closes: Number.NEGATIVE_INFINITY,
    from: 0,
    to: 0,
    within: false,
    clock: -1,
  };
  let walked: readonly Walked[] = [
    { arc: start, opened: Number.NEGATIVE_INFINITY, openedBefore: Number.NEGATIVE_INFINITY },
  ];
  for (const arcs of steps) {
    const before = walked;
    walked = arcs.filter(certain).flatMap((arc) => walkOver(readArc(search, arc), before));
  }
  return walked.length > 0;
};

/** The days of an arc in the order of time; structure is free. */
const daysOf = ({ index }: Search, arc: number): Pick<Arc, "from" | "to"> =>
  formOf(read(index.arcs.data, arc)) === TIMELESS
    ? { from: FIRST_DAY, to: LAST_DAY }
    : { from: read(index.arcs.froms, arc), to: read(index.arcs.tos, arc) };

/** Whether each step can be taken no earlier than the one before, at the earliest opportunity. */
const isPossible = (search: Search, steps: readonly (readonly number[])[]): boolean => {
  let moment = Number.NEGATIVE_INFINITY;
  for (const arcs of steps) {
    const days = arcs.map((arc) => daysOf(search, arc));
    const after = days.filter(({ to }) => to >= moment).map(({ from }) => Math.max(moment, from));
    if (after.length === 0) return false;
    moment = Math.min(...after);
  }
  return true;
};

/** CERTAIN: some choice of terms is in order whatever the unknown days were. POSSIBLE: for some of these days. model.md, "Time". */
export const timeOrderOf = (search: Search, steps: readonly (readonly number[])[]): TimeOrder => {
  if (isCertain(search, steps)) return "CERTAIN";
  return isPossible(search, steps) ? "POSSIBLE" : "NONE";
};
