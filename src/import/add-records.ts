import type { Graph, Transaction } from "../graph/graph.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { type AuditAction, saveAudit } from "./audit.ts";
import { nextInstant } from "./instant.ts";
import type { Placed } from "./records.ts";
import { refuse } from "./refuse.ts";
import { once } from "./requests.ts";
import { writeWhole } from "./write.ts";

/** Records that a client gives, to go in all together. */
export type Addition = {
  readonly action: AuditAction;
  readonly batch: readonly Placed[];
  /** The name of the client's key. */
  readonly by: string;
  readonly key: string | null;
};

/** What came of it. */
export type Added = {
  /** Ids of the sources or statements that were given, in that order. */
  readonly ids: readonly string[];
  /** How many of these statements are new, and how many were there. */
  readonly written: number;
  readonly skipped: number;
  readonly dataVersion: number;
};

const idsOf = (batch: readonly Placed[]): readonly string[] =>
  batch.flatMap(({ record }) => (record.type === "entity" ? [] : [record.value.id]));

const addIn = async (transaction: Transaction, batch: readonly Placed[], now: string): Promise<Added> => {
  const ids = idsOf(batch);
  const known = (await findStatementsByIds(transaction, ids)).length;
  const { dataVersion, refused } = await writeWhole(transaction, batch, now);
  if (refused.length > 0) refuse(refused);
  const written = new Set(ids).size - known;
  return { ids, written, skipped: ids.length - written, dataVersion };
};

/**
 * Writes the records of a request, all or none.
 * Errors: BAD_USER_INPUT or CONFLICT that names each wrong record; CONFLICT for a key that was used for something else.
 */
export const addRecords = (graph: Graph, { action, batch, by, key }: Addition): Promise<Added> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const content = { action, records: batch.map(({ record }) => record) };
    return once(transaction, { by, key, content }, now, async () => {
      const added = await addIn(transaction, batch, now);
      await saveAudit(transaction, { action, target: added.ids, by, reason: null, key, at: now });
      return added;
    });
  });
