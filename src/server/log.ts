import { type Logger, pino } from "pino";
import type { Config } from "../config.ts";

/** Structured log, one JSON object a line on standard output. Keys and passwords never come near it: headers and bodies are not logged. */
export const createLog = (level: Config["logLevel"]): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
