import { allAudits } from "../graph/audit.ts";
import type { Readable } from "../graph/find-rows.ts";
import { type Doubt, reconcile } from "./decide.ts";
import type { Held } from "./held.ts";
import type { Facts } from "./occurrence.ts";
import { readFacts } from "./read-facts.ts";
import { type Changes, changesFor, type Withdrawal } from "./withdrawals.ts";

export type Found = Changes & {
  readonly facts: Facts;
  readonly doubts: readonly Doubt[];
};

type Options = {
  readonly onRead?: (read: number) => void;
  readonly onRound?: (facts: Facts, round: number) => void;
};

/** Of statements that were away, those that somebody has restored since this rule told them last. */
const restoredByOthers = async (graph: Readable, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const restored = new Set<string>();
  if (ids.size === 0) return restored;
  for await (const page of allAudits(graph))
    for (const { action, targets } of page)
      for (const id of targets) {
        if (action === "reconcile") restored.delete(id);
        if (action === "restoreStatement" && ids.has(id)) restored.add(id);
      }
  return restored;
};

/** A hand overrules a rule: what somebody has restored is not withdrawn again. */
const withoutRestored = async (
  graph: Readable,
  withdrawals: readonly Withdrawal[],
  { statements }: Held,
): Promise<readonly Withdrawal[]> => {
  const stale = new Set(withdrawals.map(({ id }) => id));
  const away = statements.filter(({ id, absences = [] }) => stale.has(id) && absences.length > 0);
  const restored = await restoredByOthers(graph, new Set(away.map(({ id }) => id)));
  return withdrawals.filter(({ id }) => !restored.has(id));
};

/** Finds what reconciliation has to write into a graph and to withdraw from it; writes nothing. */
export const findChanges = async (graph: Readable, { onRead, onRound }: Options = {}): Promise<Found> => {
  const { facts, held } = await readFacts(graph, onRead);
  const found = reconcile(facts, { onProgress: (round) => onRound?.(facts, round) });
  const { decisions, withdrawals } = changesFor(found, facts, held);
  return { facts, decisions, doubts: found.doubts, withdrawals: await withoutRestored(graph, withdrawals, held) };
};
