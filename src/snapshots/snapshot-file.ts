import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/*
 * An index in a file, so that a service that starts again need not read the whole graph. First the SHA-256 of all that follows, and
 * the length of the head; then the head: the index as JSON, with numbers in place of its columns; then the columns.
 *
 * An index is made of plain values, maps to numbers by text, and typed arrays; these come back in shared memory. A format names
 * whatever changes the meaning of what is in it.
 */

export type Snapshot<Index> = {
  /** The data version that the index is of, and what tells this graph's version from another's. */
  readonly version: number;
  readonly mark: string;
  readonly index: Index;
};

type Column = Int32Array | Uint32Array | Uint8Array;
type ColumnName = "Int32Array" | "Uint32Array" | "Uint8Array";
type Place = { readonly column: ColumnName; readonly length: number };

const COLUMNS = { Int32Array, Uint32Array, Uint8Array };
const isColumn = (value: unknown): value is Column =>
  value instanceof Int32Array || value instanceof Uint32Array || value instanceof Uint8Array;
const isPlace = (value: unknown): value is Place => typeof value === "object" && value !== null && "column" in value;
const isMap = (value: unknown): value is { readonly entries: readonly (readonly [string, number])[] } =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "entries");

const PREFACE = 64 + 1 + 12 + 1;

const bytesOf = ({ buffer, byteOffset, byteLength }: Column): Buffer => Buffer.from(buffer, byteOffset, byteLength);

const take = (file: number, bytes: Buffer): boolean => {
  let at = 0;
  while (at < bytes.length) {
    const taken = readSync(file, bytes, at, bytes.length - at, null);
    if (taken === 0) return false;
    at += taken;
  }
  return true;
};

const put = (file: number, bytes: Buffer): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

/** Replaces the file as a whole. */
export const writeSnapshot = <Index>(path: string, format: string, snapshot: Snapshot<Index>): void => {
  const columns: Buffer[] = [];
  const head = JSON.stringify({ format, ...snapshot }, (_, value: unknown) => {
    if (value instanceof Map) return { entries: [...value] };
    if (!isColumn(value)) return value;
    columns.push(bytesOf(value));
    return { column: value.constructor.name, length: value.length };
  });
  const parts = [Buffer.from(head), ...columns];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  const preface = `${hash.digest("hex")} ${String(Buffer.byteLength(head)).padStart(12)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}`;
  const file = openSync(half, "w");
  try {
    for (const part of [Buffer.from(preface), ...parts]) put(file, part);
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
};

const parse = <Index>(file: number, wanted: string): Snapshot<Index> | null => {
  const preface = Buffer.alloc(PREFACE);
  if (!take(file, preface)) return null;
  const [checksum, length = ""] = preface.toString().split(/ +/);
  const head = Buffer.alloc(Number(length) || 0);
  if (!take(file, head)) return null;
  const hash = createHash("sha256").update(head);
  let isWhole = true;
  const column = ({ column: name, length: size }: Place): Column => {
    const Kind = COLUMNS[name] as new (buffer: SharedArrayBuffer) => Column;
    const values = new Kind(new SharedArrayBuffer(size * COLUMNS[name].BYTES_PER_ELEMENT));
    isWhole &&= take(file, bytesOf(values));
    hash.update(bytesOf(values));
    return values;
  };
  // The reviver meets the columns in the order in which they were written.
  const { format, ...snapshot } = JSON.parse(head.toString(), (_, value: unknown) => {
    if (isPlace(value)) return column(value);
    return isMap(value) ? new Map(value.entries) : value;
  }) as Snapshot<Index> & { readonly format: string };
  return isWhole && format === wanted && hash.digest("hex") === checksum ? snapshot : null;
};

/** `null`: there is none, or it is broken or of another format. A file that is of no use is removed. */
export const readSnapshot = <Index>(path: string, format: string): Snapshot<Index> | null => {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  let snapshot: Snapshot<Index> | null = null;
  try {
    snapshot = parse(file, format);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)) throw error;
  } finally {
    closeSync(file);
  }
  if (snapshot === null) rmSync(path, { force: true });
  return snapshot;
};
