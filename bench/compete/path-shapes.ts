import type { Inputs } from "./inputs.ts";
import type { Asking, Shape } from "./shapes.ts";

/*
 * Searches for paths, which nobody else answers: with names, evidence and the reasons of the ranking, as a page shows them.
 */

const WHOLE = `isPartial nodes { length score why timeOrder steps {
  from { id name } to { id name } sentence
  relation { id type validity { from to } sourceCount evidence(first: 2) { nodes { id source { id title publisher } } } }
} }`;

/** Between people who are neither near nor far. */
const people = ({ people: ids }: Inputs): readonly Asking[] =>
  ids.slice(1).map((to, index) => ({ from: ids[index], to }));

/** Between the countries with most relations. */
const hubs = ({ hubs: ids }: Inputs): readonly Asking[] => ids.slice(1).map((to, index) => ({ from: ids[index], to }));

const shape = (name: string, about: string, filters: string, askings = people): Shape => ({
  name,
  about: `paths ${about}`,
  document: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 5${filters}) { ${WHOLE} } }`,
  askings,
});

/** All of them, for our service alone. */
export const PATH_SHAPES: readonly Shape[] = [
  shape("paths", "between people", ""),
  shape("paths-ordered", "in time order", ", inTimeOrder: true"),
  shape("paths-hubs", "between hubs", "", hubs),
  shape("paths-hubs-ordered", "between hubs, in time order", ", inTimeOrder: true", hubs),
  shape("paths-during", "in a window", ', during: "1990/2009"'),
  shape("paths-types", "of some types", ", types: [MET_AT, VISITOR_ON, HOLDS_OFFICE]"),
  shape("paths-sources", "of two sources a step", ", minSources: 2"),
  shape("paths-avoid", "not through countries", ", avoidKinds: [COUNTRY]"),
  shape("paths-possible", "that may be", ", certainty: POSSIBLE, includePlanned: true"),
];
