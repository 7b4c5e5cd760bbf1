import { Command } from "commander";
import type { Surroundings } from "./command.ts";
import { examples, type Finish } from "./options.ts";

/** `entente explain` */
export const explainCommand = (surroundings: Surroundings, finish: Finish): Command =>
  new Command("explain")
    .summary("show the statement that a query becomes, and what it costs")
    .description(
      "Shows how a query is planned: what it costs at most, the one statement that it becomes, and its parameters. On Neo4j it\n" +
        "is run under PROFILE, and each operator shown with its database hits. Nothing is written.",
    )
    .argument("<file>", "a GraphQL document")
    .option("--variables <file>", "a file with the variables, one JSON object")
    .option("--operation <name>", "which operation, when the document has several")
    .addHelpText(
      "after",
      examples(
        "entente explain web/playground/examples/02-two-countries.graphql",
        "entente explain queries.graphql --operation Visits --variables visits.json",
        "NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… entente explain query.graphql",
      ),
    )
    .action(async (file: string, given: { readonly variables?: string; readonly operation?: string }) => {
      const { runExplain } = await import("./explain-command.ts");
      const { variables = null, operation = null } = given;
      await finish(runExplain({ file, variables, operation }, surroundings));
    });
