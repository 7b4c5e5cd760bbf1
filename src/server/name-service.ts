import { findChangesAfter } from "../graph/changes.ts";
import type { Graph } from "../graph/graph.ts";
import { allNamedEntities, findNamedEntitiesByIds, type NamedEntity } from "../graph/named-entities.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { buildNameIndex, type NameIndex, updateNameIndex } from "../names/name-index.ts";
import type { NameEntry } from "../names/name-table.ts";

/** Beyond so many entries of the change log the whole is read anew. */
const MOST_CHANGES = 1_000;

const toEntry = ({ id, kind, degree, names }: NamedEntity): NameEntry => ({
  entity: id,
  kind,
  degree,
  names: names.map((text) => ({ text })),
});

const buildWhole = async (graph: Graph): Promise<NameIndex> => {
  const entries: NameEntry[] = [];
  for await (const page of allNamedEntities(graph)) entries.push(...page.map(toEntry));
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
    const entities = await findNamedEntitiesByIds(graph, changed);
    const found = new Set(entities.map(({ id }) => id));
    const gone = changed.filter((id) => !found.has(id));
    return updateNameIndex(old, entities.map(toEntry), gone);
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
