import type { Row } from "../graph/graph.ts";
import { NO_CLOCKS } from "./clocks.ts";
import type { Remembered } from "./counts.ts";
import { bind } from "./draft.ts";
import { fragment } from "./fragment.ts";
import type { Frame, FromFrame } from "./frame.ts";
import { type Asked, isCutOff, isLoose, keptOf, newAskedPlace, newBranch } from "./many.ts";
import { BY_ID } from "./orders.ts";
import type { Branch } from "./place.ts";
import { newPlace } from "./place.ts";
import type { Site } from "./plan-record.ts";
import { ALL } from "./reach.ts";
import type { RecordName } from "./records.ts";

/*
 * How many records match, each looked at, is most of the work of a page. What was counted of a whole graph is remembered with the
 * data version that it was counted in, and the statement counts again only when it finds another one
 * (docs/decisions/0020-counts-are-remembered.md):
 *
 *   CALL () {
 *     MATCH (n1:Meta) WHERE n1.key = 'data'
 *     CALL (n1) { WITH n1 WHERE n1.version <> $p2 LIMIT 1 MATCH (n3:Person) WHERE … RETURN count(n3) AS x4 }
 *     RETURN head(collect(n1 {.version, rememberedOf: $p2, remembered: $p5, x4: x4})) AS x6
 *   }
 */

/** Records of which each write that changes them raises the data version. */
const OF_DATA: ReadonlySet<RecordName> = new Set([
  "Entity",
  "Relation",
  "Statement",
  "Source",
  "Figure",
  "Conflict",
  "Pair",
]);

/** No data version: there are none below 1. */
const NONE: Remembered = { version: 0, count: 0 };

/** Of all nodes of a label Neo4j knows how many there are. */
const isOfLabel = ({ alternatives: [first, ...others], keep }: Branch): boolean =>
  others.length === 0 && keep.length === 0 && first?.conditions?.length === 0 && first.steps?.length === 0;

/** What a branch counts: its text with the values of its parameters. */
const countedBy = (site: Site, { alternatives, keep, place }: Branch): FromFrame<string> => {
  const texts = alternatives.flatMap(({ text, conditions = [], steps = [] }) => [text, ...conditions, ...steps]);
  // Each second part is the name of a parameter.
  const parts = [...texts, ...keep]
    .join("\n")
    .replaceAll(new RegExp(`\\b${place.variable}\\b`, "g"), "it")
    .split(/\$(\w+)/);
  const { bindings } = site.draft;
  const readers = parts.map((part, i): FromFrame<string> => {
    const binding = i % 2 === 1 ? bindings.find(({ name }) => name === part) : undefined;
    return binding === undefined ? () => part : (frame) => JSON.stringify(binding.read(frame));
  });
  return (frame) => readers.map((read) => read(frame)).join("");
};

/** Takes a count from the row above. */
export type Count = (row: Row, frame: Frame) => number;

/** The state of the data. */
export const DATA_VERSION: Asked = {
  record: "Meta",
  matches: (it) => [{ text: fragment("data-version", { it }) }],
  conditions: [],
  order: BY_ID,
};

/**
 * Counts by a branch unless the count of this data version is remembered. A version may show before all that was written with it, so
 * only what was counted since all of it could be read is remembered.
 */
const planRemembered = (site: Site, branch: Branch): Count => {
  const data = newPlace(site.draft, "Meta", NO_CLOCKS, site.path);
  const counted = countedBy(site, branch);
  const rememberedIn = (frame: Frame): Remembered => frame.context.counts.get(counted(frame)) ?? NONE;
  const version = bind(site.draft, (frame) => rememberedIn(frame).version);
  data.needs.add("version");
  data.extras.set("rememberedOf", version);
  data.extras.set(
    "remembered",
    bind(site.draft, (frame) => rememberedIn(frame).count),
  );
  const gate = { text: `${data.variable}.version <> ${version}`, kinds: [], isFirst: true };
  data.branches.push({ ...branch, gate });
  const { alias } = newBranch(site, DATA_VERSION, { place: data, limit: null, result: "first", most: () => 1 });
  return ({ [alias]: found }, frame) => {
    if (found === null) return 0;
    const { version: current, rememberedOf, remembered, [branch.alias]: fresh } = found as Row;
    if (current === rememberedOf) return Number(remembered);
    const { counts, wholeVersion } = frame.context;
    if (current === wholeVersion) counts.set(counted(frame), { version: wholeVersion, count: Number(fresh) });
    return Number(fresh);
  };
};

/** Counts by the graph alone. */
const planCounted = (site: Site, asked: Asked): Count => {
  const place = newPlace(site.draft, asked.record, site.clocks, site.path);
  const branch = newBranch({ ...site, branches: [] }, asked, { place, limit: null, result: "count", most: () => 1 });
  if (site.place === null && OF_DATA.has(asked.record) && !isOfLabel(branch)) return planRemembered(site, branch);
  site.branches.push(branch);
  return ({ [branch.alias]: count }) => Number(count);
};

/** So many are counted as the cost of a count that must fold what it counts: at the top, and below records. */
const FOLDED_COUNT = { top: 1_000, nested: 50 } as const;

/** The number of all records that match. */
export const planCount = (site: Site, asked: Asked): Count => {
  if (!isLoose(site, asked)) return planCounted(site, asked);
  const place = newAskedPlace(site, asked, true);
  const most = (): number => (site.place === null ? FOLDED_COUNT.top : FOLDED_COUNT.nested);
  const { alias } = newBranch(site, asked, { place, limit: bind(site.draft, () => ALL), result: "list", most });
  return (row, frame) => {
    const rows = row[alias] as readonly Row[];
    isCutOff(site, rows, ALL);
    return keptOf(site, asked, place, rows, frame).length;
  };
};
