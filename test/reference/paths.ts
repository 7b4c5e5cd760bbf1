import { GraphQLError } from "graphql";
import type { Language } from "../../src/domain/entity.ts";
import type { EntityRecord } from "../../src/domain/record.ts";
import { pathWhy } from "../../src/domain/sentence.ts";
import { isPlanned } from "../../src/domain/status.ts";
import { type PathArguments, toPathQuery } from "../../src/paths/to-path-query.ts";
import { type ReferencePath, referencePaths } from "../paths/reference-paths.ts";
import { seen } from "./seen.ts";
import { connection } from "./lists.ts";
import { entityById } from "./entity-lists.ts";
import type { Root } from "./asked.ts";
import { recordResolvers } from "./records.ts";
import { canonicalOf, namedEntity, type View } from "./world.ts";

type Path = { readonly view: View; readonly path: ReferencePath };
type Step = { readonly view: View; readonly step: ReferencePath["steps"][number] };
type InLanguage = { readonly language: Language };

const entityNamed = (view: View, id: string | undefined) => {
  const entity = id === undefined ? null : namedEntity(view, id);
  return entity === null ? null : seen(view)(entity);
};

const relationNamed = (view: View, id: string) => {
  const relation = view.relations.find((other) => other.id === id);
  if (relation === undefined) throw new Error(`A path goes over ${id}, which is not there.`);
  return seen(view)(relation);
};

/** `Query.paths`: all paths by brute force, then the page. */
export const paths = ({ view }: Root, asked: PathArguments) => {
  const own = (id: string): string => canonicalOf(view.world, id);
  const ends = { from: own(asked.from), to: own(asked.to), avoid: asked.avoid?.map(own) ?? null };
  if (entityById(view, ends.from) === null || entityById(view, ends.to) === null || ends.from === ends.to)
    throw new GraphQLError("Both ends must be there, and be two.");
  const query = toPathQuery({ ...asked, ...ends }, view.at, 0);
  const all = referencePaths(view, query).map((path): Path => ({ view, path }));
  const page = connection(all, { first: asked.first, after: asked.after ?? null }, ({ path }) =>
    path.entities.join(" "),
  );
  return { ...page, isPartial: false, partialBecause: null, dataVersion: view.world.version };
};

const why = ({ view, path }: Path, { language }: InLanguage): string => {
  const entity = (id: string | undefined): EntityRecord | null => (id === undefined ? null : namedEntity(view, id));
  const nameOf = (id: string | undefined): string => entity(id)?.name[language] ?? "";
  const relations = path.steps.map(({ relation }) => relationNamed(view, relation).record);
  const weakest = path.steps[path.weakestStep - 1];
  return pathWhy(language, {
    sourceCounts: relations.map(({ sourceCount }) => sourceCount),
    weakest: { from: nameOf(weakest?.from), to: nameOf(weakest?.to) },
    hubs: path.entities.slice(1, -1).flatMap((id) => {
      const degree = entity(id)?.degree ?? 0;
      return degree > 16 ? [{ name: nameOf(id), degree }] : [];
    }),
    planned: relations.filter(({ status }) => isPlanned(status)).length,
    undated: path.steps.filter(({ undated }) => undated).length,
    timeOrder: path.timeOrder,
  });
};

export const pathResolvers = {
  Path: {
    length: ({ path }: Path) => path.steps.length,
    start: ({ view, path }: Path) => entityNamed(view, path.entities[0]),
    end: ({ view, path }: Path) => entityNamed(view, path.entities.at(-1)),
    steps: ({ view, path }: Path) => path.steps.map((step): Step => ({ view, step })),
    score: ({ path }: Path) => path.score,
    why,
    firstYear: ({ path }: Path) => path.firstYear,
    lastYear: ({ path }: Path) => path.lastYear,
    weakestStep: ({ view, path }: Path) => ({ view, step: path.steps[path.weakestStep - 1] }),
    timeOrder: ({ path }: Path) => path.timeOrder,
  },
  PathStep: {
    position: ({ step }: Step) => step.position,
    from: ({ view, step }: Step) => entityNamed(view, step.from),
    relation: ({ view, step }: Step) => relationNamed(view, step.relation),
    parallel: ({ view, step }: Step) => step.parallel.slice(0, 20).map((id) => relationNamed(view, id)),
    to: ({ view, step }: Step) => entityNamed(view, step.to),
    forward: ({ step }: Step) => step.forward,
    sentence: ({ view, step }: Step, asked: InLanguage) =>
      recordResolvers.Relation.sentence(relationNamed(view, step.relation), asked),
  },
};
