import type { Graph } from "../graph/graph.ts";
import { PublicError } from "../errors.ts";
import { type Decision, DECISION_KINDS, type Doubt, type Reconciliation, reconcile } from "../reconcile/decide.ts";
import { idOf, withoutRetracted, writeDecisions } from "../reconcile/judge-decisions.ts";
import type { Facts } from "../reconcile/occurrence.ts";
import { readFacts } from "../reconcile/read-facts.ts";
import { undoAll, undoThese } from "../reconcile/undo.ts";
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

const write = async ({ decisions, doubts }: Reconciliation, isJson: boolean, { out }: Terminal): Promise<void> => {
  for (const decision of decisions) {
    const { kind, a, b, reason } = decision;
    await out(isJson ? `${JSON.stringify({ id: idOf(decision), ...decision })}\n` : asText(kind, a, b, reason));
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

const summaryOf = ({ occurrences }: Facts, { decisions, doubts }: Reconciliation): string => {
  const lines = DECISION_KINDS.flatMap((kind) => {
    const own = decisions.filter((decision) => decision.kind === kind);
    return own.length === 0 ? [] : [`  ${kind.padEnd(9)} ${own.length.toLocaleString("en")} (${groundWords(own)})\n`];
  });
  const undecided = doubts.length === 0 ? [] : [`  ${UNDECIDED} ${doubts.length.toLocaleString("en")}\n`];
  const found = counted(decisions.length, "decision");
  return `${counted(occurrences.length, "occurrence")} compared: ${found}.\n${[...lines, ...undecided].join("")}`;
};

const assertDatasets = ({ occurrences }: Facts, datasets: readonly string[]): void => {
  const all = new Set(occurrences.flatMap(({ tellings }) => tellings.map(({ dataset }) => dataset)));
  const unknown = datasets.find((dataset) => !all.has(dataset));
  if (unknown === undefined) return;
  const known = all.size === 0 ? "none" : [...all].sort().join(", ");
  throw new PublicError("NOT_FOUND", `No occurrence is told of by the dataset ${unknown}. Give one of: ${known}.`);
};

/** Those of which a dataset tells, if any is given. */
const ofDatasets = <T extends Doubt>(items: readonly T[], asked: readonly string[]): readonly T[] =>
  asked.length === 0 ? items : items.filter(({ datasets }) => datasets.some((dataset) => asked.includes(dataset)));

const judge = async (graph: Graph, decisions: readonly Decision[], terminal: Terminal): Promise<ExitCode> => {
  const progress = startProgress(terminal);
  const { judgements, statements, refused } = await writeDecisions(graph, decisions, {
    onProgress: (done, all) => progress.show(`${done.toLocaleString("en")} of ${counted(all, "decision")} written …`),
  });
  progress.end();
  for (const reason of refused) terminal.error(`Left out: ${reason}\n`);
  terminal.error(
    `${counted(judgements, "judgement")} and ${counted(statements, "statement")} written. To undo them all: entente reconcile undo --all\n`,
  );
  return refused.length === 0 ? 0 : 1;
};

/** Reconciles an open graph, as `entente reconcile` does. */
export const reconcileGraph = async (
  graph: Graph,
  { judges, datasets, isJson }: ReconcileArguments,
  terminal: Terminal,
): Promise<ExitCode> => {
  const progress = startProgress(terminal);
  const facts = await readFacts(graph, (read) => progress.show(`${counted(read, "record")} read …`));
  assertDatasets(facts, datasets);
  const found = reconcile(facts, {
    onProgress: (round) =>
      progress.show(`${counted(facts.occurrences.length, "occurrence")} compared, round ${round} …`),
  });
  progress.end();
  const decisions = ofDatasets(await withoutRetracted(graph, found.decisions), datasets);
  const shown = { decisions, doubts: ofDatasets(found.doubts, datasets) };
  await write(shown, isJson, terminal);
  terminal.error(summaryOf(facts, shown));
  if (judges) return judge(graph, decisions, terminal);
  terminal.error("Nothing was written. To write these: add --judge\n");
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
