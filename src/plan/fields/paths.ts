import type { GraphQLObjectType } from "graphql";
import type { Language } from "../../domain/entity.ts";
import type { FoundPath, FoundStep } from "../../domain/found-path.ts";
import { pathWhy } from "../../domain/sentence.ts";
import { isPlanned, type Status } from "../../domain/status.ts";
import { planConnection } from "../connection.ts";
import { callOf } from "../draft.ts";
import { answerOf } from "../field.ts";
import type { Frame } from "../frame.ts";
import type { List } from "../many.ts";
import type { Found } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { select, setsOf } from "../select.ts";
import { newTree } from "../tree.ts";
import { type Brought, broughtIn, parallelTo, type Places, planBrought, winnersIn } from "./path-records.ts";
import { sentence } from "./relation.ts";

/*
 * The path index finds the paths, in ids, before the graph is asked; the statement brings the entities and relations on them.
 */

type OfPath = (path: FoundPath, brought: Brought, frame: Frame) => unknown;
type OfStep = (step: FoundStep, brought: Brought, frame: Frame) => unknown;

type Part = { readonly type: GraphQLObjectType; readonly nodes: Site["nodes"] };

const planEntity = (
  { site, entities }: Places,
  part: Part,
): ((id: string, brought: Brought, frame: Frame) => unknown) => {
  const shape = planRecord(site.draft, entities.place, answerOf({ ...site, ...part }), setsOf(part.nodes));
  return (id, brought, frame) => {
    const found = brought.entities.get(id);
    return found === undefined ? null : shape(found, frame);
  };
};

const planRelations = (
  { site }: Places,
  { place }: List,
  part: Part,
): ((ids: readonly string[], relations: ReadonlyMap<string, Found>, frame: Frame) => readonly unknown[]) => {
  const shape = planRecord(site.draft, place, answerOf({ ...site, ...part }), setsOf(part.nodes));
  return (ids, relations, frame) =>
    ids.flatMap((id) => {
      const found = relations.get(id);
      return found === undefined ? [] : [shape(found, frame)];
    });
};

const siteOf = ({ site, relations }: Places, { type, nodes }: Part): Site => {
  const [node] = nodes;
  if (node === undefined) throw new Error("Expected a field, but got none.");
  return {
    ...site,
    place: relations.place,
    branches: relations.place.branches,
    gate: null,
    type,
    nodes,
    call: callOf(site.draft, type, node),
  };
};

const planSentence = (places: Places, part: Part): OfStep => {
  const shape = sentence(siteOf(places, part));
  return ({ relation }, brought, frame) => {
    const found = brought.relations.get(relation);
    return found === undefined ? "" : shape(found, frame);
  };
};

/** How the fields of a PathStep are planned. */
const STEP: Readonly<Record<string, (places: Places, part: Part) => OfStep>> = {
  position: () => (step) => step.position,
  forward: () => (step) => step.forward,
  from: (places, part) => {
    const shape = planEntity(places, part);
    return ({ from }, brought, frame) => shape(from, brought, frame);
  },
  to: (places, part) => {
    const shape = planEntity(places, part);
    return ({ to }, brought, frame) => shape(to, brought, frame);
  },
  relation: (places, part) => {
    const shape = planRelations(places, places.relations, part);
    return ({ relation }, { relations }, frame) => shape([relation], relations, frame)[0] ?? null;
  },
  parallel: (places, part) => {
    const shape = planRelations(places, places.parallel(), part);
    return (step, { parallel }, frame) => shape(parallelTo(step), parallel, frame);
  },
  sentence: planSentence,
};

const planTree = <Item>(
  { site }: Places,
  answer: GraphQLObjectType,
  nodes: Site["nodes"],
  planField: (name: string, part: Part) => (item: Item, brought: Brought, frame: Frame) => unknown,
): ((item: Item, brought: Brought, frame: Frame) => unknown) => {
  const fields = [...select(site.draft, answer, setsOf(nodes))].flatMap(([key, below]) => {
    const name = below[0]?.name.value ?? "";
    return name === "__typename" ? [] : [[key, planField(name, { type: answer, nodes: below })] as const];
  });
  return (item, brought, frame) => {
    const tree = newTree(null);
    for (const [key, shape] of fields) tree[key] = shape(item, brought, frame);
    return tree;
  };
};

const planned = <Fields extends object>(fields: Fields, name: string): Fields[keyof Fields] => {
  if (name in fields) return fields[name as keyof Fields];
  throw new Error(
    `"${name}" of a path is in schema.graphql, but src/plan/fields/paths.ts does not say how to plan it.`,
  );
};

const planStep = (places: Places, { type, nodes }: Part): OfStep => {
  const answer = answerOf({ ...places.site, type, nodes }) as GraphQLObjectType;
  places.relations.place.shapes += 1;
  return planTree<FoundStep>(places, answer, nodes, (name, part) => planned(STEP, name)(places, part));
};

/** Why a path ranks as it does: asks names and degrees of its entities, sources and status of its relations. */
const planWhy = ({ site, entities, relations }: Places, part: Part): OfPath => {
  for (const field of ["name", "degree"]) entities.place.needs.add(field);
  for (const field of ["sourceCount", "status"]) relations.place.needs.add(field);
  const call = callOf(site.draft, part.type, part.nodes[0] as Site["nodes"][number]);
  return ({ entities: ids, steps, weakestStep, timeOrder }, brought, frame) => {
    const language = call.read(frame).language as Language;
    const nameOf = (id: string | undefined): string =>
      (brought.entities.get(id ?? "")?.record.name as Readonly<Record<Language, string>> | undefined)?.[language] ?? "";
    const chosen = steps.flatMap(({ relation }) => brought.relations.get(relation) ?? []);
    const weakest = steps[weakestStep - 1];
    return pathWhy(language, {
      sourceCounts: chosen.map(({ record }) => Number(record.sourceCount)),
      weakest: { from: nameOf(weakest?.from), to: nameOf(weakest?.to) },
      hubs: ids.slice(1, -1).flatMap((id) => {
        const degree = Number(brought.entities.get(id)?.record.degree ?? 0);
        return degree > HUB ? [{ name: nameOf(id), degree }] : [];
      }),
      planned: chosen.filter(({ record }) => isPlanned(record.status as Status | null)).length,
      undated: steps.filter(({ undated }) => undated).length,
      timeOrder,
    });
  };
};

/** From so many relations on, an entity inside a path costs a penalty. model.md, "Paths" */
const HUB = 16;

/** How the fields of a Path are planned. */
const PATH: Readonly<Record<string, (places: Places, part: Part) => OfPath>> = {
  length: () => (path) => path.steps.length,
  score: () => (path) => path.score,
  firstYear: () => (path) => path.firstYear,
  lastYear: () => (path) => path.lastYear,
  timeOrder: () => (path) => path.timeOrder,
  start: (places, part) => {
    const shape = planEntity(places, part);
    return ({ entities }, brought, frame) => shape(entities[0] ?? "", brought, frame);
  },
  end: (places, part) => {
    const shape = planEntity(places, part);
    return ({ entities }, brought, frame) => shape(entities.at(-1) ?? "", brought, frame);
  },
  steps: (places, part) => {
    const shape = planStep(places, part);
    return ({ steps }, brought, frame) => steps.map((step) => shape(step, brought, frame));
  },
  weakestStep: (places, part) => {
    const shape = planStep(places, part);
    return ({ steps, weakestStep }, brought, frame) =>
      steps.filter(({ position }) => position === weakestStep).map((step) => shape(step, brought, frame))[0] ?? null;
  },
  why: planWhy,
};

type Item = { readonly path: FoundPath; readonly brought: Brought };

/** `Query.paths` */
export const paths: Field = (site) => {
  const { draft, call, clocks } = site;
  draft.unplanned.push("paths");
  draft.preparations.push(async (frame) => {
    frame.found.set(call.number, await frame.context.findPaths(call.read(frame), clocks.read(frame)));
  });
  const places = planBrought(site);
  const shape = planConnection<Item>(site, {
    node: (type, nodes) => {
      places.entities.place.shapes += 1;
      const asked = planTree<FoundPath>(places, type as GraphQLObjectType, nodes, (name, below) =>
        planned(PATH, name)(places, below),
      );
      return ({ path, brought }, frame) => asked(path, brought, frame);
    },
    cursor: ({ path }) => path.cursor,
    page: Object.fromEntries(
      (["isPartial", "partialBecause", "dataVersion"] as const).map((name) => [
        name,
        (_page: unknown, frame: Frame) => winnersIn(site, frame)[name],
      ]),
    ),
  });
  return (found, frame) => {
    const winners = winnersIn(site, frame);
    const brought = broughtIn(places, found, frame);
    const items = winners.paths.map((path) => ({ path, brought }));
    return shape(
      { items, hasNextPage: winners.hasNextPage, hasPreviousPage: call.has("after"), total: items.length },
      frame,
    );
  };
};
