import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { findSourcesByIds } from "../graph/sources.ts";
import { readRecord } from "../import/read-record.ts";
import type { Placed } from "../import/records.ts";
import { refuse } from "../import/refuse.ts";
import { restoreStatement } from "../import/restore.ts";
import { type Retraction, retractStatement } from "../import/retract.ts";
import { supersedeStatement } from "../import/supersede.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { withGraph } from "./with-graph.ts";

/** `entente retract`. Errors: NOT_FOUND; CONFLICT for a key that was used for something else. */
export const runRetract = (given: Retraction, { readConfig, terminal }: Surroundings): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const { isNew } = await retractStatement(graph, given);
    terminal.error(isNew ? `Retracted: ${given.id}. To undo it: entente restore\n` : `${given.id} had ended before.\n`);
    return 0;
  });

/** `entente restore`. Errors: NOT_FOUND; CONFLICT for what was superseded by a live one, and for a key used before. */
export const runRestore = (given: Retraction, { readConfig, terminal }: Surroundings): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const { isNew } = await restoreStatement(graph, given);
    terminal.error(isNew ? `Restored: ${given.id}.\n` : `${given.id} is live already.\n`);
    return 0;
  });

type Raw = Readonly<Record<string, unknown>>;

const wrong = (text: string, cause?: unknown): PublicError => new PublicError("BAD_USER_INPUT", text, { cause });

const isJson = (given: string): boolean => given.trimStart().startsWith("{");

/** The JSON object that is given, by itself or as the content of a file. */
const readJson = async (given: string): Promise<Raw> => {
  const text = isJson(given)
    ? given
    : await readFile(given, "utf8").catch((cause: unknown) => {
        throw wrong(`There is no file ${given}. Give a file with one statement, or the statement as JSON.`, cause);
      });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Raw;
  } catch (cause) {
    throw wrong(`${isJson(given) ? "The new statement" : given} is no JSON. Give one JSON object.`, cause);
  }
  throw wrong(`${given} is no JSON object. Give one statement in braces.`);
};

/** The statement that is given, checked. Errors: BAD_USER_INPUT that says what is wrong and how to mend it. */
const readStatement = async (graph: Graph, given: string): Promise<Placed> => {
  const raw: Raw = { type: "statement", ...(await readJson(given)) };
  if (raw.type !== "statement") throw wrong(`The new one must be a statement, not: ${JSON.stringify(raw.type)}.`);
  const [source] = await findSourcesByIds(graph, typeof raw.source === "string" ? [raw.source] : []);
  const place = { file: isJson(given) ? "argument" : basename(given), line: 1 };
  const read = readRecord({ ...(source === undefined ? {} : { dataset: source.dataset }), ...raw }, place);
  return "refusal" in read ? refuse([read.refusal]) : read;
};

export type Supersession = Retraction & {
  /** A file with the new statement, or its JSON. */
  readonly successor: string;
};

/** `entente supersede`: prints the new statement's id. Errors: those of reading it, and of `supersedeStatement`. */
export const runSupersede = (
  { successor, ...given }: Supersession,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    const { id } = await supersedeStatement(graph, { ...given, successor: await readStatement(graph, successor) });
    await terminal.out(`${id}\n`);
    terminal.error(`${given.id} is superseded by ${id}.\n`);
    return 0;
  });
