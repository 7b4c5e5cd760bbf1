import { PublicError } from "../errors.ts";
import { allWaiting } from "../graph/waiting.ts";
import type { Graph } from "../graph/graph.ts";
import { collectSoon } from "../import/collect-soon.ts";
import { type ImportOptions, importInputs, type RefusedRecord } from "../import/import-inputs.ts";
import { findInputs, type Format } from "../import/readers.ts";
import { refusalText } from "../import/records.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { startPace } from "./import-progress.ts";
import { summaryOf } from "./import-summary.ts";
import { type RefusalReport, startReport } from "./refusal-report.ts";
import { counted, type ProgressLine, startProgress, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

export type ImportArguments = {
  readonly paths: readonly string[];
  readonly format: Format;
  /** The file that says what becomes of the columns of a CSV, if one is given. */
  readonly mapping: string | null;
  readonly isDryRun: boolean;
  readonly batchSize: number | undefined;
  /** The file of the report; null: one by the time, if something is refused. */
  readonly report: string | null;
  /** Seconds to wait for a graph that cannot be reached. */
  readonly patience: number;
};

/** So many of the records that are refused, and that wait, are named. */
const NAMED = 10;

const sayWaiting = async (graph: Graph, { error }: Terminal): Promise<void> => {
  let count = 0;
  for await (const page of allWaiting(graph))
    for (const { file, line, needs } of page) {
      if (needs === "") continue;
      count += 1;
      if (count <= NAMED)
        error(`${file}:${line}: waits for ${needs}, which the graph does not hold. Import what has it.\n`);
    }
  if (count > NAMED) error(`… and ${counted(count - NAMED, "more", "more")}.\n`);
  if (count > 0)
    error(
      `${counted(count, "record waits", "records wait")} for sources or entities that nobody has told of yet; ` +
        `${count === 1 ? "it goes" : "they go"} in with them.\n`,
    );
};

/** Names the first refusals on the terminal, and writes all into the report. */
const tellRefusals = (
  report: RefusalReport,
  progress: ProgressLine,
  { error }: Terminal,
): ((refused: RefusedRecord) => void) => {
  let count = 0;
  return (refused) => {
    report.add(refused);
    count += 1;
    if (count > NAMED + 1) return;
    progress.end();
    error(count <= NAMED ? `${refusalText(refused.refusal)}\n` : "… the others are in the report.\n");
  };
};

const waitWords = (patience: number): string =>
  `The graph cannot be reached. Trying again for ${patience} s; what was written stays …\n`;

const optionsOf = (
  { isDryRun, batchSize, patience }: ImportArguments,
  report: RefusalReport,
  terminal: Terminal,
): { readonly options: ImportOptions; readonly progress: ProgressLine } => {
  const progress = startProgress(terminal);
  const pace = startPace();
  return {
    progress,
    options: {
      ...(batchSize === undefined ? {} : { batchSize }),
      isDryRun,
      patience: patience * 1_000,
      onProgress: (state) => {
        report.flush();
        progress.show(pace.tell(state));
      },
      onKept: collectSoon,
      onFolding: ({ folded, total }) =>
        progress.show(`folding what was read: ${counted(folded, "record")} of ${counted(total, "record")} …`),
      onRefusal: tellRefusals(report, progress, terminal),
      onUnreachable: () => {
        progress.end();
        terminal.error(waitWords(patience));
      },
    },
  };
};

/** An error of the graph, with what it means for an import. */
const goingOn = (error: unknown): unknown =>
  error instanceof PublicError && error.code === "GRAPH_UNAVAILABLE"
    ? new PublicError(error.code, `${error.message} What was written stays: give the same command again to go on.`, {
        cause: error,
      })
    : error;

/** `entente import`: files and folders into the graph. */
export const runImport = async (given: ImportArguments, { readConfig, terminal }: Surroundings): Promise<ExitCode> => {
  const inputs = (await Promise.all(given.paths.map((path) => findInputs(path, given.format, given.mapping)))).flat();
  const config = readConfig();
  const report = startReport(given.report);
  const { options, progress } = optionsOf(given, report, terminal);
  try {
    return await withGraph(config, async (graph) => {
      const started = performance.now();
      const result = await importInputs(graph, inputs, options).catch((error: unknown) => {
        throw goingOn(error);
      });
      progress.end();
      if (!given.isDryRun) await sayWaiting(graph, terminal);
      terminal.error(summaryOf(result, performance.now() - started, given.isDryRun));
      return result.refused === 0 ? 0 : 1;
    });
  } finally {
    progress.end();
    report.close();
    const path = report.path();
    if (path !== null) terminal.error(`Each refused record, with its reason and mend: ${path}\n`);
  }
};
