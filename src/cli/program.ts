import { Argument, Command, Option } from "commander";
import { FORMATS, type Format } from "../import/readers.ts";
import { ROLES, type Role } from "../keys/key.ts";
import type { Surroundings } from "./command.ts";
import { explainCommand } from "./explain-program.ts";
import { identityCommand } from "./identity-program.ts";
import { examples, type Finish, wholeNumber } from "./options.ts";
import { reconcileCommand } from "./reconcile-program.ts";
import { restoreCommand, retractCommand, supersedeCommand } from "./statement-program.ts";

type ImportOptions = {
  readonly format: Format;
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly batch?: number;
  readonly report?: string;
  readonly patience: number;
};

const importCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("import")
    .summary("bring files and folders into the graph")
    .description(
      "Brings files of JSON lines, and folders laid out like the seed, into the graph. Each record that is wrong is refused with\n" +
        "its file, line, reason and mend; the rest goes in. It may be stopped at any moment and told again: it goes on where it\n" +
        "was. Told twice, or twice at once, it comes to the same graph.",
    )
    .argument(
      "<path...>",
      "files (.jsonl, .json, .csv, .tsv, also .gz), folders, or archives (.tar.gz, .xml) of the historian",
    )
    .addOption(new Option("--format <format>", "how to read them").choices(FORMATS).default("auto"))
    .option("--mapping <file>", "what becomes of the columns of a CSV: a YAML file (docs/importers/csv.md)")
    .option("--batch <count>", "records in one transaction (default: 5000)", wholeNumber(1))
    .option("--dry-run", "read and check all, write nothing to the graph")
    .option(
      "--report <file>",
      "write each refused record here (default: entente-refused-<time>.jsonl, if there is one)",
    )
    .option("--patience <seconds>", "how long to wait for a Neo4j that cannot be reached", wholeNumber(0), 120)
    .addHelpText(
      "after",
      examples(
        "entente import statements.jsonl",
        "entente import --dry-run seed",
        "entente import exports/ more.jsonl --report refused.jsonl",
        "entente import visits.tar.gz",
        "entente import visits.csv --mapping visits.yaml",
      ) + "\nEnds with 0 when nothing was refused, else with 1.\n",
    )
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { format, mapping = null, dryRun = false, batch, report = null, patience } = options;
      const { runImport } = await import("./import-command.ts");
      const given = { paths, format, mapping, isDryRun: dryRun, batchSize: batch, report, patience };
      await finish(runImport(given, surroundings));
    });

type ExportOptions = { readonly withHistory?: boolean; readonly out?: string };

const exportCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("export")
    .summary("write the graph as canonical JSON lines")
    .description(
      "Writes all sources, entities, judgements and live statements as JSON lines, sorted, the same text for the same content\n" +
        "on every engine, and says its SHA-256. Importing it into an empty graph gives the same text again.",
    )
    .option("--with-history", "also what was retracted, by whom and why, and when each was recorded")
    .option("--out <file>", "write to this file instead of the standard output")
    .addHelpText(
      "after",
      examples(
        "entente export --out graph.jsonl",
        "entente export --with-history > history.jsonl",
        "entente export | sha256sum",
      ),
    )
    .action(async ({ withHistory = false, out }: ExportOptions) => {
      const { runExport } = await import("./export-command.ts");
      await finish(runExport({ withHistory, out: out ?? null }, surroundings));
    });

const checkCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("check")
    .summary("prove that the graph agrees with its statements")
    .description(
      "Projects all statements anew and compares: records, edges, counts, names. Also that each statement has the id of its\n" +
        "content and names only what is there. Says each thing that does not agree.",
    )
    .addHelpText("after", `${examples("entente check")}\nEnds with 0 when all agrees, else with 1.\n`)
    .action(async () => {
      const { runCheck } = await import("./check-command.ts");
      await finish(runCheck(surroundings));
    });

const documentsCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("documents")
    .summary("check your copies of the documents and show quotes from them")
    .description(
      "Looks in a folder for the files that the sources name, checks that each passage is the one that was hashed, and remembers\n" +
        "the folder, so that the service shows quotes. The folder is only read; no text of it goes into the graph.",
    )
    .argument("<folder>", "the folder of the documents")
    .addHelpText(
      "after",
      `${examples("entente documents ../documents")}\nEnds with 0 when every passage found is right, else with 1.\n`,
    )
    .action(async (folder: string) => {
      const { runDocuments } = await import("./documents-command.ts");
      await finish(runDocuments(folder, surroundings));
    });

const keyCommand = (surroundings: Surroundings, finish: Finish): Command => {
  const key = new Command("key")
    .summary("make, list and revoke keys for writing")
    .description(
      "Keys open the mutations of the API. Reading needs none. The graph keeps only the hash of a key.\n" +
        "A contributor proposes statements; an editor changes the data, reviews proposals and sees the audit; an admin may do all.",
    )
    .addHelpText(
      "after",
      examples("entente key create --name desk --role editor", "entente key list", "entente key revoke desk"),
    );
  key
    .command("create")
    .description("Makes a key and prints it, this once.")
    .requiredOption("--name <name>", "who uses it")
    .addOption(new Option("--role <role>", "what it allows").choices(ROLES).makeOptionMandatory())
    .addHelpText("after", examples("entente key create --name desk --role editor"))
    .action(async ({ name, role }: { readonly name: string; readonly role: Role }) => {
      const { runKeyCreate } = await import("./key-command.ts");
      await finish(runKeyCreate(name, role, surroundings));
    });
  key
    .command("list")
    .description("Lists all keys, without their secrets.")
    .addHelpText("after", examples("entente key list"))
    .action(async () => {
      const { runKeyList } = await import("./key-command.ts");
      await finish(runKeyList(surroundings));
    });
  key
    .command("revoke")
    .description("Makes a key open nothing from now on.")
    .addArgument(new Argument("<key>", "its id or its name"))
    .addHelpText("after", examples("entente key revoke desk"))
    .action(async (idOrName: string) => {
      const { runKeyRevoke } = await import("./key-command.ts");
      await finish(runKeyRevoke(idOrName, surroundings));
    });
  return key;
};

const serveCommand = ({ readConfig }: Surroundings): Command =>
  new Command("serve")
    .summary("start the service")
    .description(
      "Starts the service: the API, the playground, and the seed if it is not loaded yet. Stop it with Ctrl+C.",
    )
    .addHelpText("after", examples("entente serve", "PORT=8080 entente serve"))
    .action(async () => {
      const { serve } = await import("../server/serve.ts");
      await serve(readConfig());
    });

/** The command line: `entente <command>`. `finish` is given the work of the command that was asked for. */
export const createProgram = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("entente")
    .description(
      "Entente: a knowledge graph of diplomatic relations, with the evidence behind each.\n" +
        "Where the graph is, the environment says: ENTENTE_DATA (embedded, one process at a time) or NEO4J_URI.",
    )
    .option("--debug", "show where an error came from")
    .showSuggestionAfterError()
    .showHelpAfterError("(add --help for help)")
    .addCommand(importCommand(surroundings, finish))
    .addCommand(exportCommand(surroundings, finish))
    .addCommand(checkCommand(surroundings, finish))
    .addCommand(documentsCommand(surroundings, finish))
    .addCommand(identityCommand(surroundings, finish))
    .addCommand(reconcileCommand(surroundings, finish))
    .addCommand(retractCommand(surroundings, finish))
    .addCommand(restoreCommand(surroundings, finish))
    .addCommand(supersedeCommand(surroundings, finish))
    .addCommand(explainCommand(surroundings, finish))
    .addCommand(keyCommand(surroundings, finish))
    .addCommand(serveCommand(surroundings));
