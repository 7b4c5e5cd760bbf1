import { PublicError } from "../errors.ts";
import type { Condition } from "./conditions.ts";
import type { Call } from "./draft.ts";
import { bind, newName } from "./draft.ts";
import type { Frame, Sizing } from "./frame.ts";
import { mustFold } from "./frame.ts";
import { isLeft, keepLeft } from "./left.ts";
import type { Order } from "./order.ts";
import { fromCursor, isAfter, orderBy } from "./order.ts";
import type { Alternative, Branch, Found, Place } from "./place.ts";
import { foundOf, newPlace } from "./place.ts";
import type { Where } from "./plan-record.ts";
import { ALL, reachOf } from "./reach.ts";
import type { RecordName } from "./records.ts";
import type { Row } from "../graph/graph.ts";

/*
 * Terminology
 *
 * Loose    a list whose records are judged after the graph has answered, by what they are folded to under clocks: some may drop
 *          out. It reaches further than its page; if it still comes out short, the frame says so and the executor asks again with
 *          more reach.
 */

/** One way to match records. */
export type Match = {
  /** `MATCH (it…) WHERE …` */
  readonly text: string;
  /** What all of them have. Saying so lets Neo4j find them by an index of several properties. */
  readonly indexed?: readonly string[];
  /** The same where an order is asked, which it lets an index give; a count does without. */
  readonly inOrder?: readonly string[];
  /** Keeps what it matches from what the alternatives before it match. */
  readonly apart?: string;
  /** Of relations: the property with the end that is not the record above. */
  readonly otherEnd?: "a" | "b";
  /** Properties that are the same in all of them, and stand before the order's key in an index: so that gives them in order. */
  readonly same?: readonly ("a" | "b" | "type" | "pair" | "subject" | "object")[];
};

/** Which records a list is of. */
export type Asked = {
  readonly record: RecordName;
  /** The alternatives, for the variable that the record is to have. They have no record in common, `apart` taken with them. */
  readonly matches: (it: string) => readonly Match[];
  readonly conditions: readonly Condition[];
  /** More clauses behind the conditions of each alternative. */
  readonly steps?: (it: string) => readonly string[];
  /** More clauses once it is known what is there; not in a loose list, where that is known only afterwards. */
  readonly last?: (it: string) => readonly string[];
  readonly order: Order;
  /** Also what no live statement supports, as long as no clock is set: things asked for by id. */
  readonly evenDead?: boolean;
  /** Asks more of the place of the records, for `refine`. */
  readonly prepare?: (place: Place) => void;
  /** What more must be made of a found record before it is in the list; null: it is not in it. Makes the list loose. */
  readonly refine?: (found: Found, frame: Frame) => Found | null;
};

const LARGEST_PAGE = 1000;

/** How many a list may have. Throws BAD_USER_INPUT beyond 0 to 1,000. */
export const pageSize = (call: Call, frame: Sizing, largest = LARGEST_PAGE): number => {
  const first = Number(call.read(frame).first);
  if (first >= 0 && first <= largest) return first;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Argument "first" must be 0 to ${largest.toLocaleString("en")}, but is ${first}. Ask for the rest with "after".`,
  );
};

/** Of these the graph itself can tell what the clocks leave (src/plan/left.ts); of the others only the fold. */
const JUDGED_BY_FOLD: ReadonlySet<RecordName> = new Set(["Figure", "Conflict", "Pair"]);

const asksFold = ({ conditions }: Asked): boolean => conditions.some(({ keep }) => keep !== null);

/** Whether records of the list may drop out after the graph has answered. */
export const isLoose = ({ clocks }: Where, asked: Asked): boolean =>
  asked.refine !== undefined || (mustFold(clocks) && (JUDGED_BY_FOLD.has(asked.record) || asksFold(asked)));

type Form = { readonly isCount: boolean; readonly isDistinct: boolean; readonly after: readonly string[] };

const alternativesOf = (
  site: Where,
  asked: Asked,
  it: string,
  { isCount, isDistinct, after }: Form,
): readonly Alternative[] =>
  asked.matches(it).map((match) => {
    const { text, indexed = [], inOrder = [], same = [] } = match;
    const conditions = asked.conditions.filter(({ keep }) => keep === null || !isLoose(site, asked));
    const texts = conditions.map((condition) => condition.text(it, match));
    const left = asked.evenDead === true && !mustFold(site.clocks) ? [] : isLeft(asked.record, it, site.clocks);
    const apart = isDistinct || match.apart === undefined ? [] : [match.apart];
    return {
      text,
      indexed: [...indexed, ...(isCount ? [] : inOrder)],
      conditions: [...apart, ...left, ...texts, ...after],
      steps: asked.steps?.(it) ?? [],
      same,
    };
  });

/** A place for what is asked. `keeps`: also with what its conditions need once it is folded. */
export const newAskedPlace = (
  { draft, clocks, path }: Where,
  { record, conditions, prepare }: Asked,
  keeps: boolean,
): Place => {
  const place = newPlace(draft, record, clocks, path);
  prepare?.(place);
  place.needs.add("id");
  // These are judged by their fold alone, so it must be made whatever is asked of them.
  if (record === "Conflict") place.needs.add("kind");
  if (record === "Pair" && mustFold(clocks)) place.needs.add("because");
  if (keeps) for (const { need } of conditions) need(place);
  return place;
};

/** A branch at a site for what is asked. */
export const newBranch = (
  site: Where,
  asked: Asked,
  parts: Pick<Branch, "limit" | "result" | "place" | "most"> & { readonly after?: readonly string[] },
): Branch => {
  const { after = [], ...rest } = parts;
  const it = rest.place.variable;
  const isDistinct = rest.limit !== null && asked.matches(it).some(({ apart }) => apart !== undefined);
  const branch: Branch = {
    ...rest,
    alias: newName(site.draft, "x"),
    gate: site.gate,
    alternatives: alternativesOf(site, asked, it, { isCount: rest.result === "count", isDistinct, after }),
    isDistinct,
    keep: [...keepLeft(asked.record, it, site.clocks), ...(isLoose(site, asked) ? [] : (asked.last?.(it) ?? []))],
    order: rest.limit === null ? [] : orderBy(asked.order, it),
  };
  site.branches.push(branch);
  return branch;
};

/** Records of a branch that are there under the clocks and hold what is asked of them. */
export const keptOf = (
  site: Where,
  asked: Asked,
  place: Place,
  rows: readonly Row[],
  frame: Frame,
): readonly Found[] => {
  const found: Found[] = [];
  for (const row of rows) {
    const each = foundOf(place, row, frame);
    if (each !== null) found.push(each);
  }
  if (!isLoose(site, asked)) return found;
  const { conditions, refine = (each) => each } = asked;
  const tests = conditions.flatMap(({ keep }) => (keep === null ? [] : [keep(frame, place)]));
  return found.filter((each) => tests.every((test) => test(each))).flatMap((each) => refine(each, frame) ?? []);
};

export type Taken = { readonly found: readonly Found[]; readonly hasMore: boolean };

/** A list of records: its place, and how to take them from the row above. */
export type List = { readonly place: Place; readonly take: (row: Row, frame: Frame) => Taken };

const tooFar = ({ path }: Where): PublicError =>
  new PublicError(
    "QUERY_TOO_COSTLY",
    `For "${path}" more than ${ALL.toLocaleString("en")} records would have to be looked at. Ask for a narrower window, or less.`,
  );

/** Whether a list whose end was not reached must be asked again. Throws QUERY_TOO_COSTLY where that cannot be. */
export const isCutOff = (site: Where, rows: readonly Row[], reach: number): boolean => {
  if (rows.length < reach) return false;
  if (reach >= ALL) throw tooFar(site);
  return true;
};

type Size = {
  readonly after?: (frame: Frame) => string;
  readonly withMore?: boolean;
  /** The size is more than is wanted, so a loose list need not reach further at first. */
  readonly isAmple?: boolean;
} & (
  | { readonly size: (frame: Sizing) => number }
  /** Where only what was found tells the size; `most`: how many they are at most, or usually. */
  | { readonly sizeOfFound: (frame: Frame) => number; readonly most: (frame: Sizing) => number }
);

const planKeyset = ({ draft }: Where, { order }: Asked, it: string, after: Size["after"]): readonly string[] => {
  if (after === undefined) return [];
  const mark = (frame: Frame) => fromCursor(order, after(frame));
  const key = bind(draft, (frame) => mark(frame).key);
  return [isAfter(order, it, { key, id: bind(draft, (frame) => mark(frame).id) })];
};

/** A list of at most `size` records; of one more when it must be known whether there are more. */
export const planList = (site: Where, asked: Asked, sized: Size): List => {
  const { after, withMore = false, isAmple = false } = sized;
  const size = "size" in sized ? sized.size : sized.sizeOfFound;
  const isLooseHere = isLoose(site, asked);
  const place = newAskedPlace(site, asked, isLooseHere);
  const more = withMore ? 1 : 0;
  const loose = { isFiltered: asked.refine !== undefined || asksFold(asked), isNested: site.place !== null };
  const reach = (wanted: number, times: number): number => {
    if (!isLooseHere) return wanted;
    return isAmple ? Math.min(ALL, wanted * times) : reachOf(wanted, loose, times);
  };
  const { alias } = newBranch(site, asked, {
    place,
    limit: bind(site.draft, (frame) => reach(size(frame) + more, frame.reach)),
    result: "list",
    after: planKeyset(site, asked, place.variable, after),
    most: "size" in sized ? (frame) => reach(sized.size(frame) + more, 1) : sized.most,
  });
  return {
    place,
    take: (row, frame) => {
      const wanted = size(frame) + more;
      const rows = row[alias] as readonly Row[];
      const kept = keptOf(site, asked, place, rows, frame);
      if (kept.length < wanted && isCutOff(site, rows, reach(wanted, frame.reach))) frame.isShort = true;
      const most = wanted - more;
      return { found: kept.length > most ? kept.slice(0, most) : kept, hasMore: kept.length > most };
    },
  };
};
