import type { Entity } from "../domain/entity.ts";
import type { Graph } from "../graph/graph.ts";
import type { StoredSource } from "../graph/sources.ts";
import { type Decision, decide } from "./decide.ts";
import { findKnown } from "./known.ts";
import type { Placed } from "./records.ts";

/** What the batches before would have brought. */
export type Trial = { readonly sources: Map<string, StoredSource>; readonly entities: Map<string, Entity> };

/** What writing a batch would do, without writing: it reads the graph, and what the batches before would have brought. */
export const tryBatch = async (
  graph: Graph,
  batch: readonly Placed[],
  trial: Trial,
): Promise<Decision & { readonly written: number }> => {
  const known = await findKnown(graph, batch);
  const decision = decide(
    batch,
    {
      ...known,
      sources: new Map([...trial.sources, ...known.sources]),
      entities: new Map([...trial.entities, ...known.entities]),
    },
    new Date().toISOString(),
  );
  for (const source of decision.sources) trial.sources.set(source.id, source);
  for (const entity of decision.entities) trial.entities.set(entity.id, entity);
  return { ...decision, written: decision.accepted.length - decision.skipped };
};
