import type { Config } from "../config.ts";
import type { Terminal } from "./terminal.ts";

/** What every command has at hand. The configuration is read only when a command runs, so that --help needs none. */
export type Surroundings = { readonly readConfig: () => Config; readonly terminal: Terminal };

/** What a command ends with: 0 when all went well, 1 when something did not go in or does not agree. */
export type ExitCode = 0 | 1;
