import { formOf, isForward, sourcesOf, UNDATED } from "./arc.ts";
import type { Ranked } from "./best-seen.ts";
import { toScore } from "./cost.ts";
import { toCursor } from "./cursor.ts";
import { entityAt, relationAt } from "./path-index.ts";
import { read } from "./read.ts";
import type { FoundPath, FoundStep } from "../domain/found-path.ts";
import type { PathOrder } from "./path-query.ts";
import type { Search } from "./search.ts";
import { arcsAlong, chooseArcs } from "./sequence.ts";
import { timeOrderOf } from "./time-order.ts";
import { yearsOf } from "./years.ts";

const relationsOf = ({ index }: Search, arcs: readonly number[]): readonly string[] => [
  ...new Set(arcs.map((arc) => relationAt(index, read(index.arcs.relations, arc)))),
];

const describeStep = (
  search: Search,
  nodes: readonly number[],
  place: number,
  arcs: readonly number[],
  chosen: number,
): FoundStep => {
  const data = read(search.index.arcs.data, chosen);
  const [relation = ""] = relationsOf(search, [chosen]);
  return {
    position: place + 1,
    from: entityAt(search.index, nodes[place] as number),
    to: entityAt(search.index, nodes[place + 1] as number),
    relation,
    parallel: relationsOf(search, arcs).filter((other) => other !== relation),
    forward: isForward(data),
    undated: formOf(data) === UNDATED,
  };
};

const weakest = ({ index }: Search, chosen: readonly number[]): number => {
  const sources = chosen.map((arc) => sourcesOf(read(index.arcs.data, arc)));
  return sources.indexOf(Math.min(...sources)) + 1;
};

/** A found sequence in words of the graph. */
export const describePath = (search: Search, orderBy: PathOrder, ranked: Ranked): FoundPath => {
  const { nodes, cost } = ranked;
  const steps = arcsAlong(search, nodes);
  const chosen = chooseArcs(search, steps);
  const relationAt = (arc: number): number => read(search.index.arcs.relations, arc);
  const own = chosen.map((arc, place) => (steps[place] ?? []).filter((other) => relationAt(other) === relationAt(arc)));
  return {
    entities: nodes.map((node) => entityAt(search.index, node)),
    steps: chosen.map((arc, place) => describeStep(search, nodes, place, steps[place] ?? [], arc)),
    score: toScore(cost, chosen.length, orderBy),
    ...yearsOf(search, own),
    weakestStep: weakest(search, chosen),
    timeOrder: timeOrderOf(search, steps),
    cursor: toCursor(search.index, orderBy, ranked),
  };
};
