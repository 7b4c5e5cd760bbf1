import { processTerminal } from "./cli/terminal.ts";
import { run } from "./cli/run.ts";
import { readConfig } from "./config.ts";

process.exitCode = await run(process.argv, readConfig, processTerminal());
