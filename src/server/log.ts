import { type Logger, pino } from "pino";
import type { Config } from "../config.ts";

/**
 * Structured log, one JSON object a line on standard output. Lines are written together, a fifth of a second late at most and
 * what is left when the process ends: a write for each answer took a tenth of the time of a small one. Keys and passwords never
 * come near it: headers and bodies are not logged.
 */
export const createLog = (level: Config["logLevel"]): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: process.stdout.fd, sync: false, minLength: 8_192, periodicFlush: 200 }),
  );
