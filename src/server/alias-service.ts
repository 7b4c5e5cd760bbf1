import { allAliases, findAliasesByIds } from "../graph/aliases.ts";
import { findChangesAfter } from "../graph/changes.ts";
import type { Graph } from "../graph/graph.ts";

/** Beyond so many entries of the change log the whole is read anew. */
const MOST_CHANGES = 1_000;

export type AliasService = {
  /** Brings the aliases from the data version that they are of to the graph's. */
  readonly refresh: (held: number | null) => Promise<void>;
  /** From each id that answers as another one by judgement to that one. */
  readonly answers: () => ReadonlyMap<string, string>;
};

const findAll = async (graph: Graph): Promise<Map<string, string>> => {
  const answers = new Map<string, string>();
  for await (const page of allAliases(graph)) for (const { id, canonical } of page) answers.set(id, canonical);
  return answers;
};

/** Keeps all aliases: read whole at first, then by the change log. */
export const createAliasService = (graph: Graph): AliasService => {
  let answers = new Map<string, string>();
  const update = async (held: number): Promise<void> => {
    const changes = await findChangesAfter(graph, held, MOST_CHANGES);
    if (changes.length >= MOST_CHANGES) {
      answers = await findAll(graph);
      return;
    }
    const moved = changes.flatMap(({ kind, ids }) => (kind === "ALIAS" ? ids : []));
    const found = await findAliasesByIds(graph, moved);
    for (const id of moved) answers.delete(id);
    for (const { id, canonical } of found) answers.set(id, canonical);
  };
  return {
    refresh: async (held) => {
      if (held === null) answers = await findAll(graph);
      else await update(held);
    },
    answers: () => answers,
  };
};
