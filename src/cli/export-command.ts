import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { exportLines } from "../import/export.ts";
import type { Graph } from "../graph/graph.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted, startProgress, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

export type ExportArguments = { readonly withHistory: boolean; readonly out: string | null };

/** So many characters are written at a time. */
const PIECE = 64_000;

type Exported = { readonly lines: number; readonly hash: string };

const exportTo = async (
  graph: Graph,
  withHistory: boolean,
  write: (text: string) => Promise<unknown>,
  terminal: Terminal,
): Promise<Exported> => {
  const hash = createHash("sha256");
  const progress = startProgress(terminal);
  let lines = 0;
  let piece = "";
  for await (const line of exportLines(graph, { withHistory })) {
    hash.update(line);
    lines += 1;
    piece += line;
    if (piece.length < PIECE) continue;
    await write(piece);
    piece = "";
    progress.show(`${counted(lines, "record")} exported …`);
  }
  if (piece !== "") await write(piece);
  progress.end();
  return { lines, hash: hash.digest("hex") };
};

/** Writes beside the file and then puts it in its place, so that a half export never has its name. */
const exportToFile = async (
  graph: Graph,
  withHistory: boolean,
  path: string,
  terminal: Terminal,
): Promise<Exported> => {
  const file = await open(`${path}.part`, "w");
  try {
    const exported = await exportTo(graph, withHistory, (text) => file.writeFile(text), terminal);
    await file.close();
    await rename(`${path}.part`, path);
    return exported;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(`${path}.part`, { force: true });
    throw error;
  }
};

/** `entente export`: the graph as canonical JSON lines, and their SHA-256. */
export const runExport = async (
  { withHistory, out }: ExportArguments,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const { lines, hash } =
      out === null
        ? await exportTo(graph, withHistory, terminal.out, terminal)
        : await exportToFile(graph, withHistory, out, terminal);
    if (out !== null) await terminal.out(`${hash}  ${out}\n`);
    terminal.error(`Exported ${counted(lines, "record")}. SHA-256: ${hash}\n`);
    return 0;
  });
