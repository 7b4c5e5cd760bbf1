import { InvalidArgumentError } from "commander";
import type { ExitCode } from "./command.ts";

/** Runs a command's work and notes what the process ends with. */
export type Finish = (work: Promise<ExitCode>) => Promise<void>;

/** What stands below a help text. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}\n`).join("")}`;

/** Reads a whole number of at least this. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d{1,6}$/.test(text) && value >= least && value <= 100_000) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to 100000.`);
  };
