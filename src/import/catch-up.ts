import { NOW } from "../domain/at.ts";
import { project } from "../domain/project.ts";
import { saveChanges } from "../graph/changes.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { raiseDataVersion, takeTurn } from "../graph/meta.ts";
import { deletePending, findPendingAfter, type Pending } from "../graph/pending.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { type Affected, NOTHING_AFFECTED, unionOf } from "./affected.ts";
import { logged, logOf, withAliases } from "./apply.ts";
import { makeEntityShelf } from "./entity-shelf.ts";
import { findLedTo } from "./find-affected.ts";
import { findFacts } from "./find-facts.ts";
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
/** Units that are folded in one transaction. */
const UNITS_IN_A_CHUNK = 3_000;

export type CatchUpProgress = {
  /** Units folded and to be folded in this round. */
  readonly folded: number;
  readonly total: number;
};

export type CatchUpOptions = { readonly onProgress?: (progress: CatchUpProgress) => void };

/** What some writes touch: what they name, without ids that answer as others since then, and where they lead. */
const findTouched = async (graph: Graph, pending: readonly Pending[]): Promise<Affected> => {
  const shelf = makeEntityShelf(graph, []);
  await shelf.fetchKinds(pending.flatMap(({ subjects }) => subjects));
  const there = (ids: readonly string[]): readonly string[] => ids.filter((id) => shelf.kindOf(id) !== null);
  const named = {
    subjects: new Set(pending.flatMap(({ subjects }) => there(subjects))),
    acts: new Set(pending.flatMap(({ acts }) => there(acts))),
    offices: new Set(pending.flatMap(({ offices }) => there(offices))),
    claims: new Set(pending.flatMap(({ claims }) => claims)),
  };
  const leading = await findStatementsByIds(
    graph,
    pending.flatMap((one) => one.leading),
  );
  return unionOf(
    named,
    await findLedTo(
      makeStatementShelf(graph, [], () => false),
      leading,
      shelf,
    ),
  );
};

const chunksOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** The affected units, so many at a time; in the order of their keys, so that what lies together is folded together. */
const partsOf = ({ subjects, acts, offices, claims }: Affected): readonly Affected[] => [
  ...chunksOf([...subjects].sort(), UNITS_IN_A_CHUNK).map((some) => ({
    subjects: new Set(some),
    acts: new Set(some.filter((id) => acts.has(id))),
    offices: new Set(some.filter((id) => offices.has(id))),
    claims: new Set<string>(),
  })),
  ...chunksOf([...claims].sort(), UNITS_IN_A_CHUNK).map((some) => ({ ...NOTHING_AFFECTED, claims: new Set(some) })),
];

const foldPart = async (transaction: Transaction, affected: Affected): Promise<void> => {
  await takeTurn(transaction);
  const shelf = makeEntityShelf(transaction, []);
  const told = makeStatementShelf(transaction, [], () => false);
  const facts = await findFacts(told, affected, shelf);
  const fresh = project(withAliases(facts, shelf), NOW, wantedRecords(affected));
  const saved = await saveRecords(transaction, fresh, { affected, facts, changed: [], move: NO_MOVE }, shelf);
  const log = logOf(saved);
  if (Object.values(log).every((ids) => ids.length === 0)) return;
  const version = await raiseDataVersion(transaction);
  await saveChanges(transaction, logged(version, new Date().toISOString(), log));
};

const catchUpOn = async (graph: Graph, pending: readonly Pending[], onProgress: CatchUpOptions["onProgress"]) => {
  const affected = await findTouched(graph, pending);
  const parts = partsOf(affected);
  const total = affected.subjects.size + affected.claims.size;
  let folded = 0;
  for (const part of parts) {
    await graph.write((transaction) => foldPart(transaction, part));
    folded += part.subjects.size + part.claims.size;
    onProgress?.({ folded, total });
  }
  await graph.write((transaction) =>
    deletePending(
      transaction,
      pending.map(({ id }) => id),
    ),
  );
};

/** Folds what is pending. May be killed at any moment, told again, and told by several processes at once. */
export const catchUp = async (graph: Graph, { onProgress }: CatchUpOptions = {}): Promise<void> => {
  for (;;) {
    const pending = await findPendingAfter(graph, { after: "", limit: WRITES_IN_A_ROUND });
    if (pending.length === 0) return;
    await catchUpOn(graph, pending, onProgress);
  }
};
