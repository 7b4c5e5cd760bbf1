import { resolve } from "node:path";
import type { Config } from "../config.ts";
import type { Source } from "../domain/source.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { allSources } from "../graph/sources.ts";
import { findStatementsBySources } from "../graph/statements.ts";
import { checkDocuments, type DocumentCheck, fileNamesIn } from "../import/documents.ts";
import { saveDocumentsIndex } from "../import/documents-index.ts";
import { PublicError } from "../errors.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted, type Terminal } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

type Cited = { readonly sources: readonly Source[]; readonly statements: readonly StoredStatement[] };

const findCited = (config: Config): Promise<Cited> =>
  withGraph(config, async (graph) => {
    const sources: Source[] = [];
    for await (const page of allSources(graph)) sources.push(...page.filter(({ fileName }) => fileName !== null));
    const statements = await findStatementsBySources(
      graph,
      sources.map(({ id }) => id),
    );
    return { sources, statements };
  });

/** Null while a running service has the embedded graph to itself: it checks each passage itself when it quotes it. */
const findCitedUnlessInUse = async (config: Config): Promise<Cited | null> => {
  try {
    return await findCited(config);
  } catch (error) {
    if (error instanceof PublicError && error.message.includes("is in use by")) return null;
    throw error;
  }
};

const sayCheck = ({ fileName, source, isThere, locators, wrong }: DocumentCheck, { error }: Terminal): void => {
  if (!isThere) error(`${fileName} (${source}) is not in the folder: its statements stay without quotes.\n`);
  else if (wrong.length === 0)
    error(`${fileName} (${source}): ${counted(locators, "passage")}, each as it was hashed.\n`);
  else
    error(
      `${fileName} (${source}): ${wrong.length} of ${counted(locators, "passage")} are not what was hashed, ` +
        `first at ${wrong[0]?.locator.start}–${wrong[0]?.locator.end} (${wrong[0]?.statement}). Is it another edition?\n`,
    );
};

/** `entente documents`: checks the user's copies of the documents, and remembers where they are. */
export const runDocuments = async (folder: string, { readConfig, terminal }: Surroundings): Promise<ExitCode> => {
  const config = readConfig();
  const path = resolve(folder);
  await fileNamesIn(path);
  const cited = await findCitedUnlessInUse(config);
  const checks = cited === null ? [] : await checkDocuments(path, cited.sources, cited.statements);
  for (const check of checks) sayCheck(check, terminal);
  await saveDocumentsIndex(config.dataFolder, {
    folder: path,
    files: checks
      .filter(({ isThere }) => isThere)
      .map(({ fileName, source, locators, wrong }) => ({ fileName, source, locators, wrong: wrong.length })),
  });
  const wrong = checks.reduce((sum, check) => sum + check.wrong.length, 0);
  terminal.error(
    cited === null
      ? "The folder is remembered. A running service has the graph, so nothing was checked here; it checks each passage when it quotes it.\n"
      : `The folder is remembered; a running service shows quotes at once. ${counted(checks.filter(({ isThere }) => isThere).length, "document")} found, ${wrong === 0 ? "all passages right" : counted(wrong, "passage wrong", "passages wrong")}.\n`,
  );
  return wrong === 0 ? 0 : 1;
};
