import { NOW } from "../domain/at.ts";
import { type Facts, project } from "../domain/project.ts";
import type { Projection } from "../domain/record.ts";
import { slicesOf } from "../domain/slices.ts";
import { saveChanges } from "../graph/changes.ts";
import { currentOf, type Readable } from "../graph/find-rows.ts";
import { findDegreesByIds, type StoredEntity } from "../graph/entities.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { findDataVersion, raiseDataVersion, takeTurn } from "../graph/meta.ts";
import { deletePending, findPendingAfter, type Pending } from "../graph/pending.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { type Affected, NOTHING_AFFECTED, unionOf } from "./affected.ts";
import { logged, logOf, withAliases } from "./apply.ts";
import { makeEntityShelf } from "./entity-shelf.ts";
import { findLedTo } from "./find-affected.ts";
import { findFacts } from "./find-facts.ts";
import { type FoldMemory, startFoldMemory } from "./fold-memory.ts";
import { NO_MOVE } from "./move.ts";
import { saveRecords } from "./save-records.ts";
import { makeStatementShelf } from "./statement-shelf.ts";
import { wantedRecords } from "./wanted-records.ts";

/*
 * Folding what imports have kept (keep-statements.ts): a unit that many batches touched is folded once. Until then the records are
 * those of before; nothing that is pending is lost, since it is noted in the graph, and folding it twice changes nothing.
 */

/** Writes that are caught up on in one round: their statements' units are held in memory, by their keys. */
const WRITES_IN_A_ROUND = 40;
/** Statements that lead to others, whose leads are followed together. */
const LEADING_AT_ONCE = 5_000;
/** Units that are folded in one transaction, unless told otherwise: with more it is no quicker, and takes more memory. */
const UNITS_AT_ONCE = 500;

export type CatchUpProgress = {
  /** Units folded and to be folded in this round. */
  readonly folded: number;
  readonly total: number;
};

export type CatchUpOptions = {
  readonly onProgress?: (progress: CatchUpProgress) => void;
  /** Units that are folded in one transaction; those of two are in memory at once. */
  readonly unitsAtOnce?: number;
};

/** What some writes touch: what they name, without ids that answer as others since then, and where they lead. */
const findTouched = async (graph: Readable, pending: readonly Pending[]): Promise<Affected> => {
  const shelf = makeEntityShelf(graph, []);
  await shelf.fetchKinds(pending.flatMap(({ subjects }) => subjects));
  const there = (ids: readonly string[]): readonly string[] => ids.filter((id) => shelf.kindOf(id) !== null);
  const named = {
    subjects: new Set(pending.flatMap(({ subjects }) => there(subjects))),
    acts: new Set(pending.flatMap(({ acts }) => there(acts))),
    offices: new Set(pending.flatMap(({ offices }) => there(offices))),
    claims: new Set(pending.flatMap(({ claims }) => claims)),
  };
  const leading = pending.flatMap((one) => one.leading);
  const told = makeStatementShelf(graph, [], () => false);
  let touched: Affected = named;
  for (const some of slicesOf(leading, LEADING_AT_ONCE))
    touched = unionOf(touched, await findLedTo(told, await findStatementsByIds(graph, some), shelf));
  return touched;
};

/** The affected units, so many at a time; in the order of their keys, so that what lies together is folded together. */
const partsOf = ({ subjects, acts, offices, claims }: Affected, unitsAtOnce: number): readonly Affected[] => [
  ...slicesOf([...subjects].sort(), unitsAtOnce).map((some) => ({
    subjects: new Set(some),
    acts: new Set(some.filter((id) => acts.has(id))),
    offices: new Set(some.filter((id) => offices.has(id))),
    claims: new Set<string>(),
  })),
  ...slicesOf([...claims].sort(), unitsAtOnce).map((some) => ({ ...NOTHING_AFFECTED, claims: new Set(some) })),
];

/** A part folded from what the graph held at some data version; its records are still to be compared and saved. */
type Prepared = {
  readonly part: Affected;
  readonly facts: Facts;
  readonly fresh: Projection;
  /** Its subjects, as they were stored then. */
  readonly stored: readonly StoredEntity[];
};

const prepare = async (from: Readable, part: Affected, memory: FoldMemory): Promise<Prepared> => {
  memory.trim();
  const shelf = makeEntityShelf(from, [], undefined, memory.kinds);
  const told = memory.over(makeStatementShelf(from, [], () => false));
  const facts = await findFacts(told, part, shelf);
  const stored = [...part.subjects].flatMap((id) => shelf.stored(id) ?? []);
  return { part, facts, fresh: project(withAliases(facts, shelf), NOW, wantedRecords(part)), stored };
};

/** Entities with their numbers of relations as they are now: these alone may change when another part is saved. */
const withDegrees = async (from: Readable, stored: readonly StoredEntity[]): Promise<readonly StoredEntity[]> => {
  const degrees = await findDegreesByIds(
    from,
    stored.map(({ id }) => id),
  );
  return stored.map((entity) => {
    const degree = degrees.get(entity.id) ?? entity.degree;
    return degree === entity.degree ? entity : { ...entity, degree };
  });
};

/** Saves what has changed; gives the data version after it. */
const savePrepared = async (
  transaction: Transaction,
  { part, facts, fresh, stored }: Prepared,
  version: number,
): Promise<number> => {
  const folded = { affected: part, facts, changed: [], move: NO_MOVE };
  const shelf = makeEntityShelf(transaction, []);
  shelf.hold(await withDegrees(transaction, stored));
  const log = logOf(await saveRecords(transaction, fresh, folded, shelf));
  if (Object.values(log).every((ids) => ids.length === 0)) return version;
  const raised = await raiseDataVersion(transaction);
  await saveChanges(transaction, logged(raised, new Date().toISOString(), log));
  return raised;
};

/**
 * Folds parts one after another, and while one is saved prepares the next, which rests on statements alone and not on what is
 * saved. What was prepared counts only if nobody else has written since: each is begun while we have the turn to write.
 */
const foldParts = async (graph: Graph, parts: readonly Affected[], onFolded: (part: Affected) => void) => {
  const current = currentOf(graph);
  const memory = startFoldMemory();
  const ahead = async (part: Affected | undefined): Promise<Prepared | null> =>
    part === undefined ? null : prepare(current, part, memory).catch(() => null);
  const anew = (transaction: Transaction, part: Affected): Promise<Prepared> => {
    memory.forget();
    return prepare(transaction, part, memory);
  };
  let version = await findDataVersion(current);
  let next = ahead(parts[0]);
  for (const [index, part] of parts.entries()) {
    const [expected, ready] = [version, next];
    version = await graph.write(async (transaction) => {
      const turn = await takeTurn(transaction);
      const early = await ready;
      const prepared = turn === expected && early !== null ? early : await anew(transaction, part);
      next = ahead(parts[index + 1]);
      return savePrepared(transaction, prepared, turn);
    });
    onFolded(part);
  }
};

const catchUpOn = async (
  graph: Graph,
  pending: readonly Pending[],
  { onProgress, unitsAtOnce = UNITS_AT_ONCE }: CatchUpOptions,
): Promise<void> => {
  const affected = await findTouched(currentOf(graph), pending);
  const total = affected.subjects.size + affected.claims.size;
  let folded = 0;
  await foldParts(graph, partsOf(affected, unitsAtOnce), ({ subjects, claims }) => {
    folded += subjects.size + claims.size;
    onProgress?.({ folded, total });
  });
  await graph.write((transaction) =>
    deletePending(
      transaction,
      pending.map(({ id }) => id),
    ),
  );
};

/** Folds what is pending. May be killed at any moment, told again, and told by several processes at once. */
export const catchUp = async (graph: Graph, options: CatchUpOptions = {}): Promise<void> => {
  for (;;) {
    const pending = await findPendingAfter(currentOf(graph), { after: "", limit: WRITES_IN_A_ROUND });
    if (pending.length === 0) return;
    await catchUpOn(graph, pending, options);
  }
};
