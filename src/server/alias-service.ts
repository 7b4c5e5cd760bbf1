import type { ExternalId } from "../domain/entity.ts";
import { allAliases, findAliasesByIds, type StoredAlias } from "../graph/aliases.ts";
import { findChangesAfter } from "../graph/changes.ts";
import type { Graph } from "../graph/graph.ts";

/** Beyond so many entries of the change log the whole is read anew. */
const MOST_CHANGES = 1_000;

export type AliasService = {
  /** Brings the aliases from the data version that they are of to the graph's. */
  readonly refresh: (held: number | null) => Promise<void>;
  /** From each id that answers as another one by judgement to that one. */
  readonly answers: () => ReadonlyMap<string, string>;
  /** From each of these ids that has ids in other registers to those. */
  readonly externalIds: () => ReadonlyMap<string, readonly ExternalId[]>;
};

type Kept = { readonly answers: Map<string, string>; readonly externalIds: Map<string, readonly ExternalId[]> };

const keep = ({ answers, externalIds: all }: Kept, { id, canonical, externalIds }: StoredAlias): void => {
  answers.set(id, canonical);
  if (externalIds.length > 0) all.set(id, externalIds);
};

const nothing = (): Kept => ({ answers: new Map(), externalIds: new Map() });

const findAll = async (graph: Graph): Promise<Kept> => {
  const kept = nothing();
  for await (const page of allAliases(graph)) for (const alias of page) keep(kept, alias);
  return kept;
};

/** Keeps all aliases: read whole at first, then by the change log. */
export const createAliasService = (graph: Graph): AliasService => {
  let kept = nothing();
  const update = async (held: number): Promise<void> => {
    const changes = await findChangesAfter(graph, held, MOST_CHANGES);
    if (changes.length >= MOST_CHANGES) {
      kept = await findAll(graph);
      return;
    }
    const moved = changes.flatMap(({ kind, ids }) => (kind === "ALIAS" ? ids : []));
    const found = await findAliasesByIds(graph, moved);
    for (const id of moved) {
      kept.answers.delete(id);
      kept.externalIds.delete(id);
    }
    for (const alias of found) keep(kept, alias);
  };
  return {
    refresh: async (held) => {
      if (held === null) kept = await findAll(graph);
      else await update(held);
    },
    answers: () => kept.answers,
    externalIds: () => kept.externalIds,
  };
};
