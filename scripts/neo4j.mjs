import { parseArgs } from "node:util";
import { startNeo4j } from "./neo4j/start.mjs";

const HELP = `Starts a real Neo4j without Docker, for development and tests. Needs Java 17, and the first time Maven.

  npm run neo4j -- [--folder <folder>] [--port <port>] [--password <password>]

  --folder    where its data is kept; without it in a temporary folder, deleted at the end
  --port      default: 7687; 0: any free one
  --password  of the user neo4j, at least 8 characters; without it nobody is asked for one

Stop it with Ctrl+C.
`;

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      folder: { type: "string" },
      port: { type: "string", default: "7687" },
      password: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port: give a number from 0 to 65535, not ${values.port}.`);
  return { ...values, port: port === 0 ? undefined : port };
};

const main = async () => {
  const { help, ...options } = readArguments();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  let server = null;
  let isStopping = false;
  const stop = () => {
    if (server === null) process.exit(1);
    isStopping = true;
    process.stderr.write("Stopping Neo4j…\n");
    void server.stop();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  server = await startNeo4j({ ...options, survivesSignals: true, log: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(`NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n`);
  process.stderr.write(`Neo4j answers. Stop it with Ctrl+C.\n`);
  await server.ended;
  if (!isStopping) throw new Error(`Neo4j ended by itself. Its log is in ${server.folder}/logs.`);
};

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
