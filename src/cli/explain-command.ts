import { readFile } from "node:fs/promises";
import { PublicError } from "../errors.ts";
import type { Profile } from "../graph/profile-neo4j.ts";
import { explain, type Explanation } from "../server/explain.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

type Given = { readonly file: string; readonly variables: string | null; readonly operation: string | null };

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new PublicError("BAD_USER_INPUT", `Cannot read ${file}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
};

const readVariables = async (file: string | null): Promise<Readonly<Record<string, unknown>>> => {
  if (file === null) return {};
  const text = await read(file);
  const problem = `${file} must hold one JSON object, from the names of variables to their values.`;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new PublicError("BAD_USER_INPUT", `${problem} ${error instanceof Error ? error.message : ""}`, {
      cause: error,
    });
  }
  throw new PublicError("BAD_USER_INPUT", problem);
};

const heading = (text: string): string => `\n${text}\n${"─".repeat(text.length)}\n`;

const parameterLines = (parameters: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => `$${name} = ${JSON.stringify(value)}\n`);

const LONGEST_DETAILS = 100;

const profileLines = ({ steps }: Profile): readonly string[] => {
  const names = steps.map(({ operator, depth }) => `${"  ".repeat(Math.min(depth, 12))}${operator}`);
  const width = Math.max(...names.map(({ length }) => length));
  return [
    `${"operator".padEnd(width)}  ${"hits".padStart(9)}  ${"rows".padStart(9)}  details\n`,
    ...steps.map(
      ({ hits, rows, details }, i) =>
        `${(names[i] ?? "").padEnd(width)}  ${hits.toLocaleString("en").padStart(9)}  ${rows.toLocaleString("en").padStart(9)}  ${details.slice(0, LONGEST_DETAILS)}\n`,
    ),
  ];
};

const costLine = ({ operation, cost }: Explanation, limit: number): string => {
  const told = `${operation} costs at most ${counted(cost, "record")}, of ${limit.toLocaleString("en")} that are allowed`;
  return cost > limit ? `${told}: it would be refused.\n` : `${told}.\n`;
};

const linesOf = (explanation: Explanation, limit: number): readonly string[] => {
  const { statement, profile } = explanation;
  if (statement === null) return [costLine(explanation, limit), "Nothing is asked of the graph.\n"];
  const told =
    profile === null
      ? ["\nThe embedded engine has no profile. Set NEO4J_URI to see one.\n"]
      : [heading(`Profile: ${counted(profile.hits, "database hit")}`), ...profileLines(profile)];
  return [
    costLine(explanation, limit),
    heading("Statement"),
    `${statement.text}\n`,
    heading("Parameters"),
    ...parameterLines(statement.parameters),
    ...told,
  ];
};

/** `entente explain`: how a query is planned. */
export const runExplain = async (
  { file, variables, operation }: Given,
  { readConfig, terminal }: Surroundings,
): Promise<ExitCode> => {
  const asked = {
    text: await read(file),
    name: file,
    variables: await readVariables(variables),
    operationName: operation,
  };
  const config = readConfig();
  const explanation = await withGraph(config, (graph) => explain(graph, config, asked));
  await terminal.out(linesOf(explanation, config.limits.cost).join(""));
  return 0;
};
