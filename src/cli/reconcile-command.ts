import { groupBy } from "../domain/group-by.ts";
import type { Graph } from "../graph/graph.ts";
import { PublicError } from "../errors.ts";
import { type Decision, DECISION_KINDS, type Doubt } from "../reconcile/decide.ts";
import { type Found, findChanges } from "../reconcile/find-changes.ts";
import { idOf, writeDecisions } from "../reconcile/judge-decisions.ts";
import type { Facts } from "../reconcile/occurrence.ts";
import { undoAll, undoThese, withdraw } from "../reconcile/undo.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted, startProgress, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

export type ReconcileArguments = {
  readonly judges: boolean;
  /** Only what one of these tells of; none: all. */
  readonly datasets: readonly string[];
  readonly isJson: boolean;
};

const UNDECIDED = "UNDECIDED";

const asText = (kind: string, a: string, b: string, reason: string): string =>
  `${kind.padEnd(9)}  ${a}  ${b}\n           ${reason}\n`;

type Shown = Pick<Found, "decisions" | "withdrawals" | "doubts">;

const write = async ({ decisions, withdrawals, doubts }: Shown, isJson: boolean, { out }: Terminal): Promise<void> => {
  for (const decision of decisions) {
    const { kind, a, b, reason } = decision;
    await out(isJson ? `${JSON.stringify({ id: idOf(decision), ...decision })}\n` : asText(kind, a, b, reason));
  }
  for (const withdrawal of withdrawals) {
    const { kind, was, a, b, reason } = withdrawal;
    await out(isJson ? `${JSON.stringify(withdrawal)}\n` : asText(kind, a, b, `It was ${was}. ${reason}`));
  }
  for (const doubt of doubts)
    await out(
      isJson ? `${JSON.stringify({ kind: UNDECIDED, ...doubt })}\n` : asText(UNDECIDED, doubt.a, doubt.b, doubt.reason),
    );
};

const groundWords = (decisions: readonly Decision[]): string => {
  const counts = new Map<string, number>();
  for (const { ground } of decisions) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  return [...counts].map(([ground, count]) => `${ground} ${count.toLocaleString("en")}`).join(", ");
};

const withdrawnLines = (withdrawals: Found["withdrawals"]): readonly string[] => {
  if (withdrawals.length === 0) return [];
  const counts = [...groupBy(withdrawals, ({ was }) => was)].map(([was, own]) => `${was} ${own.length}`);
  return [`  WITHDRAWN ${withdrawals.length.toLocaleString("en")} (${counts.join(", ")})\n`];
};

const summaryOf = ({ occurrences }: Facts, { decisions, withdrawals, doubts }: Shown): string => {
  const lines = DECISION_KINDS.flatMap((kind) => {
    const own = decisions.filter((decision) => decision.kind === kind);
    return own.length === 0 ? [] : [`  ${kind.padEnd(9)} ${own.length.toLocaleString("en")} (${groundWords(own)})\n`];
  });
  const undecided = doubts.length === 0 ? [] : [`  ${UNDECIDED} ${doubts.length.toLocaleString("en")}\n`];
  const found = counted(decisions.length, "decision");
  const counts = [...lines, ...withdrawnLines(withdrawals), ...undecided].join("");
  return `${counted(occurrences.length, "occurrence")} compared: ${found}.\n${counts}`;
};

const assertDatasets = ({ occurrences }: Facts, datasets: readonly string[]): void => {
  const all = new Set(occurrences.flatMap(({ tellings }) => tellings.map(({ dataset }) => dataset)));
  const unknown = datasets.find((dataset) => !all.has(dataset));
  if (unknown === undefined) return;
  const known = all.size === 0 ? "none" : [...all].sort().join(", ");
  throw new PublicError("NOT_FOUND", `No occurrence is told of by the dataset ${unknown}. Give one of: ${known}.`);
};

/** Those of which a dataset tells, if any is given. */
const ofDatasets = <T extends Pick<Doubt, "datasets">>(items: readonly T[], asked: readonly string[]): readonly T[] =>
  asked.length === 0 ? items : items.filter(({ datasets }) => datasets.some((dataset) => asked.includes(dataset)));

const judge = async (graph: Graph, { decisions, withdrawals }: Shown, terminal: Terminal): Promise<ExitCode> => {
  const progress = startProgress(terminal);
  const show =
    (what: string, deed: string) =>
    (done: number, all: number): void =>
      progress.show(`${done.toLocaleString("en")} of ${counted(all, what)} ${deed} …`);
  const withdrawn = await withdraw(graph, withdrawals, { onProgress: show("conclusion", "withdrawn") });
  const written = await writeDecisions(graph, decisions, { onProgress: show("decision", "written") });
  progress.end();
  for (const reason of written.refused) terminal.error(`Left out: ${reason}\n`);
  if (withdrawals.length > 0)
    terminal.error(
      `${counted(withdrawn.judgements, "judgement")} and ${counted(withdrawn.statements, "statement")} withdrawn.\n`,
    );
  terminal.error(
    `${counted(written.judgements, "judgement")} and ${counted(written.statements, "statement")} written. To undo them all: entente reconcile undo --all\n`,
  );
  return written.refused.length === 0 ? 0 : 1;
};

/** Reconciles an open graph, as `entente reconcile` does. */
export const reconcileGraph = async (
  graph: Graph,
  { judges, datasets, isJson }: ReconcileArguments,
  terminal: Terminal,
): Promise<ExitCode> => {
  const progress = startProgress(terminal);
  const { facts, decisions, withdrawals, doubts } = await findChanges(graph, {
    onRead: (read) => progress.show(`${counted(read, "record")} read …`),
    onRound: ({ occurrences }, round) =>
      progress.show(`${counted(occurrences.length, "occurrence")} compared, round ${round} …`),
  });
  progress.end();
  assertDatasets(facts, datasets);
  const shown = {
    decisions: ofDatasets(decisions, datasets),
    withdrawals: ofDatasets(withdrawals, datasets),
    doubts: ofDatasets(doubts, datasets),
  };
  await write(shown, isJson, terminal);
  terminal.error(summaryOf(facts, shown));
  if (judges) return judge(graph, shown, terminal);
  terminal.error(
    shown.withdrawals.length === 0
      ? "Nothing was written. To write these: add --judge\n"
      : "Nothing was written or withdrawn. To do it: add --judge\n",
  );
  return 0;
};

/** `entente reconcile`: what of the occurrences is one, or belongs together; with `--judge` it is written. */
export const runReconcile = (given: ReconcileArguments, { readConfig, terminal }: Surroundings): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), (graph) => reconcileGraph(graph, given, terminal));

export type UndoArguments = {
  /** Of judgements and statements; none: all. */
  readonly ids: readonly string[];
  readonly because: string;
  readonly as: string;
};

/** `entente reconcile undo`: ends what reconciliation has written. */
export const runUndoReconciliation = (
  { ids, because, as }: UndoArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const progress = startProgress(terminal);
    const options = {
      onProgress: (done: number, all: number) => progress.show(`${done.toLocaleString("en")} of ${all} undone …`),
    };
    const { judgements, statements } = await (ids.length === 0
      ? undoAll(graph, because, options)
      : undoThese(graph, ids, { by: as, because }, options));
    progress.end();
    terminal.error(`${counted(judgements, "judgement")} undone and ${counted(statements, "statement")} retracted.\n`);
    return 0;
  });
