import { findBatchesByIds, saveBatch } from "../graph/batches.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { saveJudgements } from "../graph/judgements.ts";
import { findDataVersion, takeTurn } from "../graph/meta.ts";
import { saveSources } from "../graph/sources.ts";
import { deleteWaiting, saveWaiting } from "../graph/waiting.ts";
import { applyChanges, type Changes } from "./apply.ts";
import { sha256 } from "./canonical.ts";
import type { Decision, Refused, Waiting } from "./decide.ts";
import { canBeFoldedLater, keepStatements } from "./keep-statements.ts";
import type { Placed } from "./records.ts";
import { decideWithWaiting, holdingsOf, type Released, toStoredWaiting, waitingId } from "./waiting-room.ts";

export type WriteResult = {
  readonly dataVersion: number;
  /** Number of records that are new or changed; with those that had waited for one of them. */
  readonly written: number;
  /** Number of records that the graph held already. */
  readonly skipped: number;
  /** The records that went in or were held, with those that had waited; and of these the ones that were held. */
  readonly accepted: readonly Placed[];
  readonly held: readonly Placed[];
  readonly refused: readonly Refused[];
  /** Records that are kept until what they name comes. */
  readonly waiting: readonly Waiting[];
  /** Records that had waited until this batch; some may wait for another thing now. */
  readonly released: readonly Placed[];
};

export type WriteOptions = {
  /** What becomes of a record that names an unknown source or entity: it waits for that, or is refused. */
  readonly unknown?: "wait" | "refuse";
  /** Nothing goes in when one record is refused. */
  readonly whole?: boolean;
  /** What only adds to what is held is folded later, by `catchUp`. */
  readonly isFoldedLater?: boolean;
};

/** One reader gives the fields of a record in one order; so the same input is the same text, without sorting. */
const ledgerId = (content: unknown): string => `batch:${sha256(JSON.stringify(content))}`;

const contentOf = (batch: readonly Placed[]): unknown => batch.map(({ record }) => record);

const isWritten = async (transaction: Transaction, id: string): Promise<boolean> =>
  (await findBatchesByIds(transaction, [id])).length > 0;

/** A record that waits, refused in place of kept. */
export const toRefused = ({ placed, needs }: Waiting): Refused => ({
  place: placed.place,
  id: placed.record.value.id,
  placed,
  path: null,
  reason: `It names ${needs}, which the graph does not hold.`,
  mend: "Bring that before it, or with it.",
  isConflict: false,
});

const isEmpty = ({ sources, entities, statements, judgements }: Decision): boolean =>
  sources.length + entities.length + statements.length + judgements.length === 0;

/** Writes what was decided, if anything; gives the data version. */
export const applyDecision = async (
  transaction: Transaction,
  decision: Decision,
  now: string,
  isFoldedLater = false,
): Promise<number> => {
  if (isEmpty(decision)) return findDataVersion(transaction);
  await saveSources(transaction, decision.sources);
  await saveJudgements(transaction, decision.judgements);
  const changes: Changes = {
    entities: decision.entities,
    marked: decision.marked,
    statements: decision.statements,
    isNewStatement: decision.isNewStatement,
    sources: decision.sources.map(({ id }) => id),
    judgements: decision.judgements.map(({ id }) => id),
    moved: decision.moved,
  };
  const write = isFoldedLater && canBeFoldedLater(changes) ? keepStatements : applyChanges;
  return write(transaction, changes, now);
};

/** Keeps what waits now, lets go what waited and is in, and keeps what waited and was refused, so that nothing is lost. */
const keepWaiting = async (transaction: Transaction, { decision, released }: Released): Promise<void> => {
  await saveWaiting(transaction, decision.waiting.map(toStoredWaiting));
  if (released.size === 0) return;
  const isIn = new Set(decision.accepted.map(waitingId));
  await deleteWaiting(
    transaction,
    [...released].filter((id) => isIn.has(id)),
  );
  const refused = decision.refused.filter(({ placed }) => released.has(waitingId(placed)));
  await saveWaiting(
    transaction,
    refused.map(({ placed }) => toStoredWaiting({ placed, needs: "" })),
  );
};

const NOTHING = { written: 0, skipped: 0, accepted: [], held: [], refused: [], waiting: [], released: [] } as const;

const writeIn = async (
  transaction: Transaction,
  batch: readonly Placed[],
  { unknown = "wait", whole = false, isFoldedLater = false }: WriteOptions,
  now: string,
): Promise<WriteResult> => {
  const dataVersion = await takeTurn(transaction);
  const id = ledgerId(contentOf(batch));
  if (await isWritten(transaction, id))
    return { ...NOTHING, dataVersion, skipped: batch.length, accepted: batch, held: batch };
  const found = await decideWithWaiting(holdingsOf(transaction), batch, now);
  const { decision } = found;
  const refused = unknown === "wait" ? decision.refused : [...decision.refused, ...decision.waiting.map(toRefused)];
  if (whole && refused.length > 0) return { ...NOTHING, dataVersion, refused };
  const waiting = unknown === "wait" ? decision.waiting : [];
  await keepWaiting(transaction, { ...found, decision: { ...decision, waiting } });
  const version = await applyDecision(transaction, decision, now, isFoldedLater);
  if (refused.length === 0) await saveBatch(transaction, { id, at: now });
  return {
    dataVersion: version,
    written: decision.accepted.length - decision.skipped,
    skipped: decision.skipped,
    accepted: decision.accepted,
    held: decision.held,
    refused,
    waiting,
    released: found.records,
  };
};

/**
 * Writes a batch of records, all in one transaction: what is new or changed goes in, records and edges are projected, the
 * data version rises, and the ledger notes the batch. Told again, it changes nothing, whole or in parts, in any order.
 * What is refused is left out and named; the rest goes in.
 */
export const writeBatch = (graph: Graph, batch: readonly Placed[], options: WriteOptions = {}): Promise<WriteResult> =>
  graph.write((transaction) => writeIn(transaction, batch, options, new Date().toISOString()));

/** The same in a transaction that is under way, all or none: what names something unknown is refused too. */
export const writeWhole = (transaction: Transaction, batch: readonly Placed[], now: string): Promise<WriteResult> =>
  writeIn(transaction, batch, { unknown: "refuse", whole: true }, now);
