import { closeSync, fdatasyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Brings the log of an embedded graph to the disk. The engine hands each commit to the operating system, which a killed
 * process cannot undo, but waits a while before it asks for the disk; a write is acknowledged only after this.
 */
export const syncLog = (file: string): void => {
  const folder = `${file}.wal`;
  const last = readdirSync(folder)
    .filter((name) => name.endsWith(".log"))
    .sort()
    .at(-1);
  if (last === undefined) return;
  const log = openSync(join(folder, last), "r+");
  try {
    fdatasyncSync(log);
  } finally {
    closeSync(log);
  }
};
