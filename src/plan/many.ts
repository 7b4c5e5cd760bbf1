import { PublicError } from "../errors.ts";
import type { Condition } from "./conditions.ts";
import type { Call } from "./draft.ts";
import { bind, newName } from "./draft.ts";
import type { Frame } from "./frame.ts";
import { mustFold } from "./frame.ts";
import { isLeft, keepLeft } from "./left.ts";
import type { Order } from "./order.ts";
import { fromCursor, isAfter, orderBy } from "./order.ts";
import type { Branch, Found, Place } from "./place.ts";
import { foundOf, newPlace } from "./place.ts";
import type { Site, Where } from "./plan-record.ts";
import type { RecordName } from "./records.ts";
import type { Row } from "../graph/graph.ts";

/*
 * Terminology
 *
 * Loose    a list under clocks: its records are folded after the graph has answered, and some may drop out. It reaches further
 *          than its page; if it still comes out short, the frame says so and the executor asks again with more reach.
 */

/** One way to match records. */
export type Match = {
  /** `MATCH (it…) WHERE …` */
  readonly text: string;
  /** Of relations: the property with the end that is not the record above. */
  readonly otherEnd?: "a" | "b";
};

/** Which records a list is of. */
export type Asked = {
  readonly record: RecordName;
  /** The alternatives, for the variable that the record is to have. They have no record in common. */
  readonly matches: (it: string) => readonly Match[];
  readonly conditions: readonly Condition[];
  /** More clauses behind the conditions of each alternative. */
  readonly steps?: (it: string) => readonly string[];
  readonly order: Order;
  /** Also what no live statement supports, as long as no clock is set: things asked for by id. */
  readonly evenDead?: boolean;
  /** Asks more of the place of the records, for `refine`. */
  readonly prepare?: (place: Place) => void;
  /** What more must be made of a found record before it is in the list; null: it is not in it. Makes the list loose. */
  readonly refine?: (found: Found, frame: Frame) => Found | null;
};

const LARGEST_PAGE = 1000;
const LARGEST_REACH = 20_000;

/** More than any list has that is asked for whole. */
export const ALL = LARGEST_REACH;

/** How many a list may have. Throws BAD_USER_INPUT beyond 0 to 1,000. */
export const pageSize = (call: Call, frame: Frame, largest = LARGEST_PAGE): number => {
  const first = Number(call.read(frame).first);
  if (first >= 0 && first <= largest) return first;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Argument "first" must be 0 to ${largest.toLocaleString("en")}, but is ${first}. Ask for the rest with "after".`,
  );
};

const isLoose = ({ clocks }: Where, { refine }: Asked): boolean => refine !== undefined || mustFold(clocks);

const matchesOf = (site: Where, asked: Asked, it: string, after: readonly string[]): readonly string[] =>
  asked.matches(it).map((match) => {
    const conditions = asked.conditions.filter(({ keep }) => keep === null || !isLoose(site, asked));
    const texts = conditions.map(({ text }) => text(it, match));
    const left = asked.evenDead === true && !mustFold(site.clocks) ? [] : isLeft(asked.record, it, site.clocks);
    const where = [match.text, ...left, ...texts, ...after].join("\n  AND ");
    return [where, ...(asked.steps?.(it) ?? [])].join("\n");
  });

const newAskedPlace = ({ draft, clocks }: Where, { record, conditions, prepare }: Asked, keeps: boolean): Place => {
  const place = newPlace(draft, record, clocks);
  prepare?.(place);
  place.needs.add("id");
  // These are judged by their fold alone, so it must be made whatever is asked of them.
  if (record === "Conflict") place.needs.add("kind");
  if (record === "Pair" && mustFold(clocks)) place.needs.add("because");
  if (keeps) for (const { need } of conditions) need(place);
  return place;
};

const newBranch = (
  site: Where,
  asked: Asked,
  parts: Pick<Branch, "limit" | "result" | "place"> & { readonly after?: readonly string[] },
): Branch => {
  const { after = [], ...rest } = parts;
  const it = rest.place.variable;
  const branch: Branch = {
    ...rest,
    alias: newName(site.draft, "x"),
    gate: site.gate,
    matches: matchesOf(site, asked, it, after),
    keep: keepLeft(asked.record, it, site.clocks),
    order: rest.limit === null ? [] : orderBy(asked.order, it),
  };
  site.branches.push(branch);
  return branch;
};

/** Records of a branch that are there under the clocks and hold what is asked of them. */
const keptOf = (site: Where, asked: Asked, place: Place, rows: readonly Row[], frame: Frame): readonly Found[] => {
  const found = rows.flatMap((row) => foundOf(place, row, frame) ?? []);
  if (!isLoose(site, asked)) return found;
  const { conditions, refine = (each) => each } = asked;
  const tests = conditions.flatMap(({ keep }) => (keep === null ? [] : [keep(frame, place)]));
  return found.filter((each) => tests.every((test) => test(each))).flatMap((each) => refine(each, frame) ?? []);
};

export type Taken = { readonly found: readonly Found[]; readonly hasMore: boolean };

/** A list of records: its place, and how to take them from the row above. */
export type List = { readonly place: Place; readonly take: (row: Row, frame: Frame) => Taken };

/** A list of at most `size` records; of one more when it must be known whether there are more. */
export const planList = (
  site: Where,
  asked: Asked,
  {
    size,
    after,
    withMore = false,
  }: {
    readonly size: (frame: Frame) => number;
    readonly after?: (frame: Frame) => string;
    readonly withMore?: boolean;
  },
): List => {
  const { draft } = site;
  const place = newAskedPlace(site, asked, isLoose(site, asked));
  const wanted = (frame: Frame): number => size(frame) + (withMore ? 1 : 0);
  // What is asked only of the fold may leave out most of what the graph finds: there one statement must reach far.
  const margin = asked.refine !== undefined || asked.conditions.some(({ keep }) => keep !== null) ? 16 : 2;
  const reach = (frame: Frame): number =>
    isLoose(site, asked)
      ? Math.min(LARGEST_REACH, Math.max(margin * wanted(frame), 10 * margin) * frame.reach)
      : wanted(frame);
  const mark = (frame: Frame) => fromCursor(asked.order, after?.(frame) ?? "");
  const keyset =
    after === undefined
      ? []
      : [
          isAfter(asked.order, place.variable, {
            key: bind(draft, (frame) => mark(frame).key),
            id: bind(draft, (frame) => mark(frame).id),
          }),
        ];
  const { alias } = newBranch(site, asked, { place, limit: bind(draft, reach), result: "list", after: keyset });
  return {
    place,
    take: (row, frame) => {
      const rows = row[alias] as readonly Row[];
      const kept = keptOf(site, asked, place, rows, frame);
      if (kept.length < wanted(frame) && rows.length >= reach(frame) && rows.length < LARGEST_REACH)
        frame.isShort = true;
      return { found: kept.slice(0, size(frame)), hasMore: kept.length > size(frame) };
    },
  };
};

/** The number of all records that match. */
export const planCount = (site: Site, asked: Asked): ((row: Row, frame: Frame) => number) => {
  if (!isLoose(site, asked)) {
    const { alias } = newBranch(site, asked, {
      place: newPlace(site.draft, asked.record, site.clocks),
      limit: null,
      result: "count",
    });
    return (row) => Number(row[alias]);
  }
  const place = newAskedPlace(site, asked, true);
  const { alias } = newBranch(site, asked, { place, limit: bind(site.draft, () => LARGEST_REACH), result: "list" });
  return (row, frame) => keptOf(site, asked, place, row[alias] as readonly Row[], frame).length;
};
