import { PublicError } from "../errors.ts";
import { compareRanked, createBestSeen, type Place, type Ranked, toRanked } from "./best-seen.ts";
import { createCorridor } from "./corridor.ts";
import { fromCursor } from "./cursor.ts";
import { describePath } from "./describe-path.ts";
import { enumeratePaths } from "./enumeration.ts";
import type { PathIndex } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";
import { prepareSearch, type Search } from "./search.ts";
import { growBalls } from "./two-balls.ts";

const MOST_STEPS = 16;
const MOST_PATHS = 1000;

const refuseUnless = (holds: boolean, message: string): void => {
  if (!holds) throw new PublicError("BAD_USER_INPUT", message);
};

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const checkQuery = (query: PathQuery): void => {
  refuseUnless(
    isWhole(query.maxLength, 1, MOST_STEPS),
    `Argument "maxLength" must be from 1 to ${MOST_STEPS} steps, but got: ${query.maxLength}.`,
  );
  refuseUnless(
    isWhole(query.first, 0, MOST_PATHS),
    `Argument "first" must be from 0 to ${MOST_PATHS} paths, but got: ${query.first}.`,
  );
  refuseUnless(
    isWhole(query.minSources, 1, Number.MAX_SAFE_INTEGER),
    `Argument "minSources" must be 1 or more, but got: ${query.minSources}.`,
  );
};

type Found = { readonly paths: readonly Ranked[]; readonly proven: number; readonly isPartial: boolean };

/** What was proven, then what was only seen by the time the budget was spent. */
const partial = (proven: readonly Ranked[], seen: readonly Ranked[], wanted: number): Found => {
  const last = proven.at(-1);
  const others = seen.filter((path) => last === undefined || compareRanked(path, last) > 0);
  return { paths: [...proven, ...others].slice(0, wanted), proven: proven.length, isPartial: true };
};

const findRanked = (search: Search, wanted: number, after: Place | null): Found => {
  const best = createBestSeen(search, wanted, after);
  const grown = growBalls(search, best);
  if (search.budget.spent()) return partial([], best.paths(), wanted);
  if (grown === null) return { paths: [], proven: 0, isPartial: false };
  const { budget, maxLength } = search;
  const corridor = createCorridor(search, grown, best.limit());
  const enumeration = enumeratePaths(corridor, { budget, maxLength, limit: best.limit() });
  const proven: Ranked[] = [];
  while (proven.length < wanted) {
    const next = enumeration.next();
    if (next === null) break;
    const nodes = next.nodes.map((place) => corridor.nodes[place] as number);
    const path = toRanked(search, next.cost, nodes);
    if (after === null || compareRanked(path, after) > 0) proven.push(path);
  }
  if (proven.length < wanted && search.budget.spent()) return partial(proven, best.paths(), wanted);
  return { paths: proven, proven: proven.length, isPartial: false };
};

const reasonOf = ({ proven, paths }: Found, budget: number): string =>
  paths.length === 0
    ? `The search stopped after ${budget} ms without having found a path; there may be one. Ask with a smaller "maxLength" or more filters.`
    : `The search stopped after ${budget} ms. ${proven} of the ${paths.length} paths are proven to be the best; there may be better ones than the others.`;

/**
 * The best loopless paths between two entities, in a total order: by relevance or length, then by the ids of their entities.
 * Exact unless `isPartial`. Throws NOT_FOUND for an unknown end and BAD_USER_INPUT for what cannot be asked.
 */
export const findPaths = (index: PathIndex, query: PathQuery, isGivenUp?: () => boolean): PathAnswer => {
  checkQuery(query);
  const search = prepareSearch(index, query, isGivenUp);
  refuseUnless(
    search.from !== search.to,
    `Arguments "from" and "to" are the same entity: ${query.from}. A path needs two different ends.`,
  );
  const after = query.after === null ? null : fromCursor(search, query.orderBy, query.after);
  const found = findRanked(search, query.first + 1, after);
  const shown = found.paths.slice(0, query.first);
  return {
    paths: shown.map((path) => describePath(search, query.orderBy, path)),
    hasNextPage: found.paths.length > query.first,
    isPartial: found.isPartial,
    partialBecause: found.isPartial
      ? reasonOf({ ...found, paths: shown, proven: Math.min(found.proven, shown.length) }, query.budget)
      : null,
    proven: Math.min(found.proven, shown.length),
  };
};
