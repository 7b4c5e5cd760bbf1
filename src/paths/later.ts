import { findIn, idAt, type Ids, placeIn } from "./ids.ts";
import type { Later, PathEntity, PathIndex } from "./path-index.ts";
import { read } from "./read.ts";

/*
 * What is told to an index after it was built: ids that it has not, their ranks, and names that answer otherwise.
 */

export type PathChangedEntities = {
  readonly entities: readonly PathEntity[];
  readonly goneEntities: readonly string[];
};

/** Ids of the built index and those added since, by number. */
export type Numbers = { readonly of: (id: string) => number; readonly add: (id: string) => number };

export const numbersOf = (ids: Ids, added: string[]): Numbers => {
  const later = new Map(added.map((id, i) => [id, ids.count + i]));
  return {
    of: (id) => later.get(id) ?? findIn(ids, id),
    add: (id) => {
      const number = ids.count + added.length;
      added.push(id);
      later.set(id, number);
      return number;
    },
  };
};

/** Ranks of added ids, evenly between the two of the built index that they stand between. */
export const ranksOf = (ids: Ids, added: readonly string[], before: readonly number[]): readonly number[] => {
  const places = added.map((id, i) => (before[i] === undefined ? placeIn(ids, id) : Math.ceil(before[i])));
  const order = [...added.keys()].sort((a, b) => ((added[a] ?? "") < (added[b] ?? "") ? -1 : 1));
  const among = new Map<number, number[]>();
  for (const at of order) among.set(places[at] ?? 0, [...(among.get(places[at] ?? 0) ?? []), at]);
  const ranks = added.map(() => 0);
  for (const [place, own] of among)
    for (const [i, at] of own.entries()) ranks[at] = place - 1 + (i + 1) / (own.length + 1);
  return ranks;
};

/** All ids that answer as one of the nodes. */
const namesOf = ({ aliases, aliasNodes, later }: PathIndex, nodes: ReadonlySet<number>): readonly string[] => {
  const built: string[] = [];
  for (let place = 0; place < aliases.count; place += 1)
    if (nodes.has(read(aliasNodes, place))) built.push(idAt(aliases, place));
  return [
    ...built.filter((name) => !later.names.has(name)),
    ...[...later.names].flatMap(([name, node]) => (nodes.has(node) ? [name] : [])),
  ];
};

/** What names answer after the changes: ids before aliases, as when all is built anew. */
export const namesAfter = (
  index: PathIndex,
  { entities, goneEntities }: PathChangedEntities,
  numbers: Numbers,
): Later["names"] => {
  const names = new Map(index.later.names);
  const touched = new Set([...entities.map(({ id }) => id), ...goneEntities].map((id) => numbers.of(id)));
  touched.delete(-1);
  for (const name of namesOf(index, touched)) names.set(name, -1);
  for (const id of goneEntities) names.set(id, -1);
  for (const { id } of entities) names.set(id, numbers.of(id));
  for (const { id, aliases = [] } of entities) for (const alias of aliases) names.set(alias, numbers.of(id));
  return names;
};
