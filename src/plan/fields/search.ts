import type { EntityKind } from "../../domain/entity.ts";
import { PublicError } from "../../errors.ts";
import type { NameMatch, SearchOptions } from "../../names/search-names.ts";
import { partsAsked, planConnection } from "../connection.ts";
import { bind } from "../draft.ts";
import { fragment } from "../fragment.ts";
import type { Row } from "../../graph/graph.ts";
import type { Frame, Sizing } from "../frame.ts";
import { mustFold } from "../frame.ts";
import { planCount } from "../count.ts";
import { type Asked, pageSize, planList } from "../many.ts";
import { reachOf } from "../reach.ts";
import { BY_ID } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { setsOf } from "../select.ts";

/*
 * The name index finds the entities before the graph is asked; the statement brings them. Under clocks, entities that are not
 * there drop out, so more matches are brought than the page has. Of what kind each is, the index has told.
 */

const MOST_MATCHES = 1000;

type Hit = { readonly match: NameMatch; readonly found: Found };

const toCursor = ({ match: { score, degree, entity } }: Hit): string =>
  Buffer.from(JSON.stringify(["SEARCH", score, degree, entity])).toString("base64url");

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
};

const fromCursor = (cursor: unknown): SearchOptions["after"] => {
  if (cursor === null || cursor === undefined) return null;
  const parsed = parse(String(cursor));
  const [name, score, degree, entity] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  if (name === "SEARCH" && typeof score === "number" && typeof degree === "number" && typeof entity === "string")
    return { score, degree, entity };
  throw new PublicError(
    "BAD_USER_INPUT",
    'Argument "after" is not a cursor of this search. Take "endCursor" or an edge\'s "cursor" from an answer to the same search.',
  );
};

/** The argument `kinds`; an empty list asks for all, as everywhere. */
const kindsIn = ({ call }: Site, frame: Frame): readonly EntityKind[] | null =>
  call.has("kinds") ? (call.read(frame).kinds as readonly EntityKind[]) : null;

/** The field `search` at its place; `more`: 1 where it is asked whether there are more than the page has, so that one more is looked for. */
type Searching = Site & { readonly more: number };

/** How many of the best are looked for. */
const wantedOf = ({ call, more }: Searching, frame: Sizing): number => pageSize(call, frame) + more;

/** The matches of the call, found once a frame. */
const matchesOf = (site: Searching, frame: Frame): readonly NameMatch[] => {
  const { call, clocks } = site;
  const known = frame.found.get(call.number) as readonly NameMatch[] | undefined;
  if (known !== undefined) return known;
  const { text, after } = call.read(frame) as { readonly text: string; readonly after?: string | null };
  const first = mustFold(clocks) ? MOST_MATCHES : wantedOf(site, frame);
  const matches = frame.context.searchNames(text, { kinds: kindsIn(site, frame), first, after: fromCursor(after) });
  frame.found.set(call.number, matches);
  return matches;
};

/** How many of the matches the graph is asked for: under clocks more than the page has, since some may not be there. */
const reachIn = (site: Searching, frame: Sizing): number => {
  const wanted = wantedOf(site, frame);
  return mustFold(site.clocks) ? reachOf(wanted, { isFiltered: false, isNested: false }, frame.reach) : wanted;
};

const broughtOf = (site: Searching, frame: Frame): readonly NameMatch[] =>
  matchesOf(site, frame).slice(0, reachIn(site, frame));

/** All matches, on whatever page. */
const allMatchesOf = (site: Site, frame: Frame): readonly NameMatch[] => {
  const { call } = site;
  const text = String(call.read(frame).text);
  return frame.context.searchNames(text, { kinds: kindsIn(site, frame), first: Number.MAX_SAFE_INTEGER, after: null });
};

const entitiesIn = (site: Site, read: (frame: Frame) => readonly NameMatch[]): Asked => {
  const ids = bind(site.draft, (frame) => read(frame).map(({ entity }) => entity));
  return {
    record: "Entity",
    matches: (it) => [{ text: fragment("entities-by-ids", { it, ids }) }],
    conditions: [],
    order: BY_ID,
  };
};

/** The number of matches; under clocks of those that are there. */
const planTotal = (site: Site): ((row: Row, frame: Frame) => number) => {
  if (!partsAsked(site).has("totalCount")) return () => 0;
  if (mustFold(site.clocks))
    return planCount(
      site,
      entitiesIn(site, (frame) => allMatchesOf(site, frame)),
    );
  return (_row, frame) => allMatchesOf(site, frame).length;
};

/** `Query.search` */
export const search: Field = (given) => {
  const { draft, call } = given;
  const site: Searching = { ...given, more: partsAsked(given).has("pageInfo") ? 1 : 0 };
  draft.unplanned.push("search");
  const total = planTotal(site);
  const { place, take } = planList(
    site,
    entitiesIn(site, (frame) => broughtOf(site, frame)),
    { sizeOfFound: (frame) => broughtOf(site, frame).length, most: (frame) => reachIn(site, frame) },
  );
  place.told.add("kind");
  const shape = planConnection<Hit>(site, {
    node: (type, nodes) => {
      const node = planRecord(draft, place, type, setsOf(nodes));
      return ({ found }, frame) => node(found, frame);
    },
    cursor: toCursor,
    edge: {
      matchedName: ({ match }) => match.matchedName,
      rule: ({ match }) => match.rule,
      score: ({ match }) => match.score,
    },
  });
  return ({ row }, frame) => {
    const found = new Map(take(row, frame).found.map((each) => [each.record.id, each]));
    const brought = broughtOf(site, frame);
    const hits = brought.flatMap((match): readonly Hit[] => {
      const entity = found.get(match.entity);
      if (entity === undefined) return [];
      return [{ match, found: { ...entity, record: { ...entity.record, kind: match.kind } } }];
    });
    const first = pageSize(call, frame);
    if (hits.length <= first && matchesOf(site, frame).length > brought.length) frame.isShort = true;
    return shape(
      {
        items: hits.slice(0, first),
        hasNextPage: hits.length > first,
        hasPreviousPage: call.has("after"),
        total: total(row, frame),
      },
      frame,
    );
  };
};
