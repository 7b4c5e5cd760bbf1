import type { StoredStatement } from "../domain/statement.ts";
import { findChangesAfter } from "../graph/changes.ts";
import { allEntities, findEntitiesByIds, type StoredEntity } from "../graph/entities.ts";
import type { Graph } from "../graph/graph.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { findFactsByPropertiesAndSubjects } from "../graph/facts.ts";
import { buildNameIndex, type NameIndex, updateNameIndex } from "../names/name-index.ts";
import type { NameEntry } from "../names/name-table.ts";

/** Beyond so many entries of the change log the whole is read anew. */
const MOST_CHANGES = 1_000;

const isLiveName = ({ literal, recordedUntil }: StoredStatement): boolean =>
  literal?.type === "NAME" && recordedUntil === null;

const toEntries = (entities: readonly StoredEntity[], names: readonly StoredStatement[]): readonly NameEntry[] => {
  const texts = new Map<string, { readonly text: string }[]>(entities.map(({ id }) => [id, []]));
  for (const { subject, literal } of names.filter(isLiveName))
    if (literal?.type === "NAME") texts.get(subject)?.push({ text: literal.text });
  return entities.map(({ id, kind, degree }) => ({ entity: id, kind, degree, names: texts.get(id) ?? [] }));
};

const findEntries = async (graph: Graph, entities: readonly StoredEntity[]): Promise<readonly NameEntry[]> =>
  toEntries(
    entities,
    await findFactsByPropertiesAndSubjects(
      graph,
      ["NAME"],
      entities.map(({ id }) => id),
    ),
  );

const buildWhole = async (graph: Graph): Promise<NameIndex> => {
  const entries: NameEntry[] = [];
  for await (const page of allEntities(graph)) entries.push(...(await findEntries(graph, page)));
  return buildNameIndex(entries);
};

/** Entities whose names or prominence may have changed after a data version; `null`: too many to tell. */
const findChanged = async (graph: Graph, version: number): Promise<readonly string[] | null> => {
  const changes = await findChangesAfter(graph, version, MOST_CHANGES);
  if (changes.length >= MOST_CHANGES) return null;
  const idsOf = (kind: string) => changes.flatMap((change) => (change.kind === kind ? change.ids : []));
  const statements = await findStatementsByIds(graph, idsOf("STATEMENT"));
  return [
    ...new Set([
      ...idsOf("ENTITY"),
      ...statements.filter(({ property }) => property === "NAME").map(({ subject }) => subject),
    ]),
  ];
};

export type NameService = {
  /** Brings the index from the data version that it holds to the graph's. */
  readonly refresh: (held: number | null) => Promise<void>;
  /** Throws before the first refresh. */
  readonly index: () => NameIndex;
};

/** Keeps the index of all names: read whole at first, then by the change log. */
export const createNameService = (graph: Graph): NameService => {
  let index: NameIndex | null = null;
  const update = async (old: NameIndex, held: number): Promise<NameIndex> => {
    const changed = await findChanged(graph, held);
    if (changed === null) return buildWhole(graph);
    const entities = await findEntitiesByIds(graph, changed);
    const found = new Set(entities.map(({ id }) => id));
    const gone = changed.filter((id) => !found.has(id));
    return updateNameIndex(old, await findEntries(graph, entities), gone);
  };
  return {
    refresh: async (held) => {
      index = index === null || held === null ? await buildWhole(graph) : await update(index, held);
    },
    index: () => {
      if (index === null) throw new Error("The name index was asked before it was built.");
      return index;
    },
  };
};
