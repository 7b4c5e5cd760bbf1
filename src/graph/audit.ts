import { map, text, texts, textOrNull } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** One deed: who did what to which things, why and when. */
export type StoredAudit = {
  /** `audit:`, the instant, and a hash of the content: so ids are in the order of time. */
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** The name of the mutation. */
  readonly action: string;
  /** Ids of statements, sources, proposals or judgements. */
  readonly targets: readonly string[];
  /** The name of an API key, or `rule:<name>`. */
  readonly by: string;
  readonly reason: string | null;
  /** The client's idempotency key. */
  readonly key: string | null;
};

const toAudits = (rows: readonly Row[]): readonly StoredAudit[] =>
  rows.map((row) => {
    const audit = map(row, "audit");
    return {
      id: text(audit, "id"),
      at: text(audit, "at"),
      action: text(audit, "action"),
      targets: texts(audit, "targets"),
      by: text(audit, "by"),
      reason: textOrNull(audit, "reason"),
      key: textOrNull(audit, "idempotencyKey"),
    };
  });

/** The whole audit, page by page, in the order of time. */
export const allAudits = (from: Readable, limit?: number): AsyncGenerator<readonly StoredAudit[]> =>
  allPages(async (page: Page) => toAudits(await findRows(from, "read/audits-after-id", page)), limit);

/** Enters deeds in the audit, in the transaction that does them. */
export const saveAudits = (transaction: Transaction, audits: readonly StoredAudit[]): Promise<void> =>
  saveRows(
    transaction,
    "write/save-audits",
    audits.map(({ key, ...audit }) => ({ ...audit, idempotencyKey: key })),
  );
