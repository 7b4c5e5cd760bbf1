import type { At } from "../domain/at.ts";
import { hasClocks } from "../domain/clocks.ts";
import { project } from "../domain/project.ts";
import { allEntities } from "../graph/entities.ts";
import type { Graph } from "../graph/graph.ts";
import { findDataVersion } from "../graph/meta.ts";
import { allRelations } from "../graph/relations.ts";
import { allStatements } from "../graph/statements.ts";
import type { PathEntity, PathRelation } from "../paths/path-index.ts";
import type { VersionedRows } from "../paths/path-service.ts";

const collect = async <Item, Kept>(
  pages: AsyncGenerator<readonly Item[]>,
  keep: (item: Item) => Kept,
): Promise<Kept[]> => {
  const kept: Kept[] = [];
  for await (const page of pages) for (const item of page) kept.push(keep(item));
  return kept;
};

const same = <Item>(item: Item): Item => item;

/** What a path index needs of a record; the rest would only take memory while it is built. */
const toPathEntity = ({ id, kind, spans }: PathEntity): PathEntity => ({ id, kind, spans });
const toPathRelation = ({ id, type, from, to, spans, status, sourceCount, live }: PathRelation): PathRelation => ({
  id,
  type,
  from,
  to,
  spans,
  status,
  sourceCount,
  live,
});

const readRecords = async (graph: Graph): Promise<VersionedRows> => ({
  version: await findDataVersion(graph),
  entities: await collect(allEntities(graph), toPathEntity),
  relations: await collect(allRelations(graph), toPathRelation),
});

/** All facts, folded anew: what is left under the clocks is not what the graph stores. */
const foldRecords = async (graph: Graph, at: At): Promise<VersionedRows> => {
  const version = await findDataVersion(graph);
  const facts = {
    entities: await collect(allEntities(graph), same),
    statements: await collect(allStatements(graph), same),
  };
  return { version, ...project(facts, { ...at, validOn: null }) };
};

/** Reads the rows of a path index: the stored records, or under clocks what the folds make of the statements that are left. */
export const readPathRows =
  (graph: Graph) =>
  (at: At): Promise<VersionedRows> =>
    hasClocks(at) ? foldRecords(graph, at) : readRecords(graph);
