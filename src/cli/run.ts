import type { Config } from "../config.ts";
import { PublicError } from "../errors.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

const isBrokenPipe = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPIPE";

const explain = (error: unknown, isDebug: boolean): string => {
  if (isDebug && error instanceof Error) return error.stack ?? error.message;
  if (error instanceof PublicError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Something broke that should not: ${message}\nAdd --debug to see where.`;
};

/**
 * Runs the command line and gives the code to end the process with: 0, or 1 when something was refused or went wrong. Errors
 * are said in plain words on the terminal's `error`, without a stack trace unless `--debug` is given.
 */
export const run = async (argv: readonly string[], readConfig: () => Config, terminal: Terminal): Promise<number> => {
  let code = 0;
  const program = createProgram({ readConfig, terminal }, async (work) => {
    code = await work;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    terminal.error(`${explain(error, program.opts().debug === true)}\n`);
    return 1;
  }
  return code;
};
