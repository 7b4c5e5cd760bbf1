import { slicesOf } from "../../src/domain/slices.ts";
import { openGrafeo } from "../../src/graph/grafeo.ts";
import { openNeo4j, type Neo4jPlace } from "../../src/graph/neo4j.ts";
import { toConflictRow } from "../../src/graph/conflicts.ts";
import { RELATION_TYPES, labelOf } from "../../src/graph/cypher.ts";
import { saveChanges } from "../../src/graph/changes.ts";
import { toEntityRow } from "../../src/graph/entities.ts";
import { toFigureRow } from "../../src/graph/figures.ts";
import type { Graph, Row } from "../../src/graph/graph.ts";
import { raiseDataVersion } from "../../src/graph/meta.ts";
import { toPairRow } from "../../src/graph/pairs.ts";
import { toRelationRow } from "../../src/graph/relations.ts";
import { present } from "../../src/graph/save-rows.ts";
import { toSourceRow } from "../../src/graph/sources.ts";
import { toStatementRow } from "../../src/graph/statements.ts";
import { foldFacts, readFacts } from "./facts.ts";

/** So many rows go into one transaction. */
const ROWS = 5_000;
/** So many transactions run while others are prepared: more than a slice of the stories makes, so that neither side waits. */
const AT_ONCE = 8;
/** Milliseconds: nobody waits for an answer here. */
const TIMEOUT = 3_600_000;

type Run = <T>(statement: string, items: readonly T[], toRow: (item: T) => Row) => Promise<void>;

/**
 * Runs a statement over rows of items, made by thousands, so that nothing keeps the event loop from what is being written; `run`
 * resolves when the next may come, `finish` when all are written. The rows are the ones that an import saves; but they are created,
 * not merged, since the graph is empty.
 */
const startWriting = (graph: Graph): { readonly run: Run; readonly finish: () => Promise<void> } => {
  const writing = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const wait = async (most: number): Promise<void> => {
    while (writing.size > most) await Promise.race(writing);
    if (failures.length > 0) throw failures[0];
  };
  const run: Run = async (statement, items, toRow) => {
    for (const slice of slicesOf(items, ROWS)) {
      await wait(AT_ONCE - 1);
      const rows = slice.map(toRow);
      const written: Promise<void> = graph
        .write(async (transaction) => void (await transaction.run(statement, { rows })), {
          timeout: TIMEOUT,
        })
        .catch((error: unknown) => void failures.push(error))
        .finally(() => writing.delete(written));
      writing.add(written);
    }
  };
  return { run, finish: () => wait(0) };
};

const creating =
  (run: Run) =>
  <T>(labels: string, items: readonly T[], toRow: (item: T) => Row): Promise<void> =>
    run(`UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, items, (item) => present(toRow(item)));

type Create = ReturnType<typeof creating>;

const createEdges = async (run: Run, relations: ReturnType<typeof foldFacts>["relations"]): Promise<void> => {
  for (const type of RELATION_TYPES)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) CREATE (a)-[edge:${type}]->(b) SET edge = row.edge`,
      relations.filter((relation) => relation.type === type && relation.live),
      ({ id, from, to, validity }) => ({
        a: from,
        b: to,
        edge: present({ id, from: validity?.from ?? null, to: validity?.to ?? null }),
      }),
    );
};

const createRecords = async (create: Create, records: ReturnType<typeof foldFacts>): Promise<void> => {
  const kinds = new Set(records.entities.map(({ kind }) => kind));
  for (const kind of kinds) {
    const entities = records.entities.filter((entity) => entity.kind === kind);
    await create(`Entity:${labelOf(kind)}`, entities, toEntityRow);
  }
  await create("Relation", records.relations, toRelationRow);
  await create("Figure", records.figures, toFigureRow);
  await create("Conflict", records.conflicts, toConflictRow);
  await create("Pair", records.pairs, toPairRow);
};

type Say = (text: string) => void;

/** An empty graph: Neo4j without the indexes yet, since making them afterwards is faster, or the embedded engine. */
export type Target = { readonly neo4j: Neo4jPlace } | { readonly folder: string };

const openEmpty = async (target: Target): Promise<Graph> => {
  if ("neo4j" in target) return openNeo4j(target.neo4j);
  const graph = await openGrafeo(target.folder);
  await graph.prepare();
  return graph;
};

/**
 * Loads the made graph of so many relations into an empty graph without an import: the records that follow from all statements
 * at once are saved as an import would have saved them. test/bench/made-graph.test.ts proves that they are the same.
 */
export const loadMade = async (target: Target, relations: number, seed: number, say: Say): Promise<void> => {
  const graph = await openEmpty(target);
  const { run, finish } = startWriting(graph);
  const create = creating(run);
  try {
    let statements = 0;
    const facts = await readFacts(relations, seed, async (slice) => {
      await create("Source", slice.sources, toSourceRow);
      await create("Statement", slice.statements, toStatementRow);
      statements += slice.statements.length;
      if (statements % 500_000 < slice.statements.length) say(`${statements} statements …`);
    });
    await finish();
    say(`${statements} statements`);
    const records = foldFacts(facts);
    say(
      `${records.entities.length} entities, ${records.relations.length} relations, ${records.pairs.length} entries of pairs of countries`,
    );
    await createRecords(create, records);
    await finish();
    await graph.prepare();
    say("written, with indexes");
    await createEdges(run, records.relations);
    await finish();
    await graph.write(async (transaction) => {
      const version = await raiseDataVersion(transaction);
      await saveChanges(transaction, [{ version, at: new Date().toISOString(), kind: "ENTITY", ids: [] }]);
    });
    say("ready");
  } finally {
    await graph.close();
  }
};
