import { allWaiting, type StoredWaiting } from "../graph/waiting.ts";
import type { Graph } from "../graph/graph.ts";
import { importInputs, type Progress } from "../import/import-inputs.ts";
import { findInputs, type Format } from "../import/readers.ts";
import { refusalText } from "../import/records.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted, startProgress, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

export type ImportArguments = {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly isDryRun: boolean;
  readonly batchSize: number;
};

/** So many of the records that wait are named. */
const NAMED = 10;

const findAllWaiting = async (graph: Graph): Promise<readonly StoredWaiting[]> => {
  const all: StoredWaiting[] = [];
  for await (const page of allWaiting(graph)) all.push(...page.filter(({ needs }) => needs !== ""));
  return all;
};

const sayWaiting = (waiting: readonly StoredWaiting[], { error }: Terminal): void => {
  if (waiting.length === 0) return;
  for (const { file, line, needs } of waiting.slice(0, NAMED))
    error(`${file}:${line}: waits for ${needs}, which the graph does not hold. Import what has it.\n`);
  if (waiting.length > NAMED) error(`… and ${counted(waiting.length - NAMED, "more", "more")}.\n`);
  error(
    `${counted(waiting.length, "record waits", "records wait")} for sources or entities that nobody has told of yet; ` +
      `${waiting.length === 1 ? "it goes" : "they go"} in with them.\n`,
  );
};

const closingWords = ({ written, skipped, refused }: Progress, isDryRun: boolean): string =>
  [
    isDryRun ? "Nothing was written, as asked." : "Imported.",
    isDryRun
      ? `${counted(written, "record")} would be new or changed,`
      : `${counted(written, "record")} new or changed,`,
    `${counted(skipped, "record")} held already, ${refused === 0 ? "none" : refused.toLocaleString("en")} refused.`,
  ].join(" ");

/** `entente import`: files and folders into the graph. */
export const runImport = async (
  { paths, format, isDryRun, batchSize }: ImportArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> => {
  const inputs = (await Promise.all(paths.map((path) => findInputs(path, format)))).flat();
  const progress = startProgress(terminal);
  return withGraph(readConfig(), async (graph) => {
    const counts = await importInputs(graph, inputs, {
      batchSize,
      isDryRun,
      onProgress: ({ read, written }) => progress.show(`${counted(read, "record")} read, ${written} written …`),
      onRefusal: (refusal) => {
        progress.end();
        terminal.error(`${refusalText(refusal)}\n`);
      },
    });
    progress.end();
    if (!isDryRun) sayWaiting(await findAllWaiting(graph), terminal);
    terminal.error(`${closingWords(counts, isDryRun)}\n`);
    return counts.refused === 0 ? 0 : 1;
  });
};
