import type { GraphQLObjectType } from "graphql";
import { PublicError } from "../../errors.ts";
import { type Condition, when, whenSo } from "../conditions.ts";
import { bind } from "../draft.ts";
import { answerOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Frame, Sizing } from "../frame.ts";
import { mustFold } from "../frame.ts";
import { keepEntity, mayBeLeft } from "../left.ts";
import { planList } from "../many.ts";
import { BY_ID } from "../orders.ts";
import type { Found, Place } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { select, setsOf } from "../select.ts";
import { newTree } from "../tree.ts";

/*
 * The fragment `around` finds the ids, step by step, each step cut at the limit; then their records are fetched. Under clocks
 * a relation may drop out after the graph has answered, and with it what only it led to.
 */

const RELATIONS_FOR_EACH = 10;

const within = (name: string, value: unknown, least: number, most: number): number => {
  const given = Number(value);
  if (given >= least && given <= most) return given;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Argument "${name}" must be ${least} to ${most.toLocaleString("en")}, but is ${given}.`,
  );
};

const limitOf = ({ call }: Site, frame: Sizing): number => within("limit", call.read(frame).limit, 1, 1000);

const FARTHEST = 8_000;

/** How many entities the graph is asked for: under clocks more than are wanted, since some may drop out. */
const reachOf = (site: Site, frame: Sizing): number =>
  mustFold(site.clocks) ? Math.min(FARTHEST, 2 * limitOf(site, frame) * frame.reach) : limitOf(site, frame);
const depthOf = ({ call }: Site, frame: Frame): number => within("depth", call.read(frame).depth, 1, 3);

/** The condition on the relations that lead from step to step. */
const isAsked = ({ clocks }: Site, conditions: readonly Condition[]): string => {
  const exact = conditions.filter(({ keep }) => keep === null || !mustFold(clocks));
  return [mayBeLeft("edge", clocks), ...exact.map(({ text }) => text("edge", { text: "" }))].join(" AND ");
};

const planIds = (site: Site, conditions: readonly Condition[]) => {
  const { draft, clocks, call } = site;
  const filling = {
    id: bind(draft, (frame) => call.read(frame).center),
    depth: bind(draft, (frame) => depthOf(site, frame)),
    limit: bind(draft, (frame) => reachOf(site, frame)),
    IS_ASKED: isAsked(site, conditions),
    CENTER_IS_LEFT: mustFold(clocks) ? keepEntity("center", clocks) : "",
  };
  const ids = planList(
    { ...site, clocks },
    {
      record: "Subgraph",
      matches: (it) => [{ text: fragment("around", { it, ...filling }) }],
      conditions: [],
      order: BY_ID,
    },
    { size: () => 1 },
  );
  for (const field of ["ids", "found", "last"]) ids.place.needs.add(field);
  return ids;
};

const below = (site: Site, place: Place): Site => ({ ...site, place, branches: place.branches, gate: null });

const planParts = (site: Site, place: Place, conditions: readonly Condition[]) => {
  const all = (
    record: "Entity" | "Relation",
    name: string,
    asked: readonly Condition[],
    size: (frame: Sizing) => number,
  ) =>
    planList(
      below(site, place),
      {
        record,
        matches: (it) => [{ text: fragment(name, { it, parent: place.variable }) }],
        conditions: asked,
        order: BY_ID,
      },
      { size, withMore: true, isAmple: true },
    );
  const entities = all("Entity", "entities-in", [], (frame) => reachOf(site, frame));
  const relations = all(
    "Relation",
    "relations-among",
    conditions,
    (frame) => RELATIONS_FOR_EACH * reachOf(site, frame),
  );
  for (const field of ["from", "to"]) relations.place.needs.add(field);
  return { entities, relations };
};

/** How many steps away from a center the ids are that the relations lead to. */
const stepsFrom = (center: string, relations: readonly Found[], depth: number): ReadonlyMap<unknown, number> => {
  const steps = new Map<unknown, number>([[center, 0]]);
  for (let step = 1; step <= depth; step += 1) {
    const front = relations.filter(({ record: { from, to } }) => steps.has(from) !== steps.has(to));
    const next = front.map(({ record: { from, to } }) => (steps.has(from) ? to : from));
    for (const id of next) steps.set(id, step);
  }
  return steps;
};

type Around = {
  readonly center: string;
  readonly entities: readonly Found[];
  readonly relations: readonly Found[];
  readonly isPartial: boolean;
};
type OfAround = (around: Around, frame: Frame) => unknown;

/** The fields of a Subgraph. */
const planFields = (
  site: Site,
  { entities, relations }: ReturnType<typeof planParts>,
): readonly (readonly [string, OfAround])[] => {
  const type = answerOf(site) as GraphQLObjectType;
  return [...select(site.draft, type, setsOf(site.nodes))].map(([key, nodes]): readonly [string, OfAround] => {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") return [key, () => type.name];
    const part = answerOf({ ...site, type, nodes });
    if (name === "isPartial") return [key, ({ isPartial }) => isPartial];
    const shape = planRecord(site.draft, name === "relations" ? relations.place : entities.place, part, setsOf(nodes));
    if (name === "relations") return [key, (around, frame) => around.relations.map((found) => shape(found, frame))];
    if (name === "entities") return [key, (around, frame) => around.entities.map((found) => shape(found, frame))];
    return [
      key,
      ({ center, entities: found }, frame) =>
        found.filter(({ record }) => record.id === center).map((each) => shape(each, frame))[0] ?? null,
    ];
  });
};

/** The nearest first, each step by id; those that nothing leads to any more are left out. */
const inSteps = (entities: readonly Found[], steps: ReadonlyMap<unknown, number>): readonly Found[] => {
  const stepOf = ({ record }: Found): number => steps.get(record.id) ?? 0;
  return entities
    .filter(({ record }) => steps.has(record.id))
    .toSorted((a, b) => stepOf(a) - stepOf(b) || (String(a.record.id) < String(b.record.id) ? -1 : 1));
};

/** `last`: how many steps away the last of the ids is, as the graph found it, if the list was cut. */
type Ids = {
  readonly id: string;
  readonly ids: readonly string[];
  readonly found: number;
  readonly last: number;
};

/**
 * Whether one that the graph's list was cut before may come before some of these, which are left: none comes before the last of the
 * list, since what drops out leads farther away, never nearer.
 */
const mayLack = (shown: readonly Found[], steps: ReadonlyMap<unknown, number>, { ids, last }: Ids): boolean =>
  shown.some(({ record: { id } }) => {
    const step = steps.get(id) ?? 0;
    return step > last || (step === last && String(id) > (ids.at(-1) ?? ""));
  });

/** What is around, of what the graph has found: all that leads there is left, and no more than asked for. */
const aroundOf = (site: Site, { row, record }: Found, parts: ReturnType<typeof planParts>, frame: Frame): Around => {
  const found = record as Ids;
  const { id, ids: order, found: count } = found;
  const [limit, reach, isLoose] = [limitOf(site, frame), reachOf(site, frame), mustFold(site.clocks)];
  const relations = parts.relations.take(row, frame);
  const entities = parts.entities.take(row, frame).found;
  const place = ({ record: each }: Found): number => order.indexOf(String(each.id));
  const steps = isLoose ? stepsFrom(id, relations.found, depthOf(site, frame)) : new Map<unknown, number>();
  const near = isLoose ? inSteps(entities, steps) : entities.toSorted((a, b) => place(a) - place(b));
  const shown = near.slice(0, limit);
  const isCut = isLoose && count > reach && reach < FARTHEST;
  if (isCut && (near.length <= limit || mayLack(shown, steps, found))) frame.isShort = true;
  const isShown = new Set(shown.map((each) => each.record.id));
  const among = relations.found.filter((each) => isShown.has(each.record.from) && isShown.has(each.record.to));
  const most = RELATIONS_FOR_EACH * limit;
  return {
    center: id,
    entities: shown,
    relations: among.slice(0, most),
    isPartial: count > reach || near.length > limit || relations.hasMore || among.length > most,
  };
};

/** `Query.neighbourhood` */
export const neighbourhood: Field = (site) => {
  const { draft, clocks, call } = site;
  const conditions = [
    ...(call.has("types") ? [when(draft, "has-type", { types: (frame) => call.read(frame).types })] : []),
    ...whenSo(draft, clocks, call, "during"),
  ];
  const ids = planIds(site, conditions);
  const parts = planParts(site, ids.place, conditions);
  const fields = planFields(site, parts);
  return ({ row }, frame) => {
    const [found] = ids.take(row, frame).found;
    if (found === undefined) return null;
    const around = aroundOf(site, found, parts, frame);
    const tree = newTree(null);
    for (const [key, shape] of fields) tree[key] = shape(around, frame);
    return tree;
  };
};
