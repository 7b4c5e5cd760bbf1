import { basename } from "node:path";
import { isGdelt } from "./gdelt/columns.ts";
import { openBytes } from "./open-bytes.ts";
import { openZip } from "./open-zip.ts";
import { classOf } from "./popolo/read-popolo.ts";
import { typeOf } from "./read-record.ts";

/** The formats that a file's name and beginning can tell. */
type Detected = "json-lines" | "follow-the-money" | "popolo" | "gdelt";

/** So much of a file is looked at, in bytes, and so many of its lines. */
const LOOKED_AT = 65_536;
const LINES = 10;

const isOfPacking = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("Z_");

/** The beginning of a file's content, unpacked. A packing that is broken has none. */
const beginningOf = async (path: string): Promise<string> => {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  try {
    for await (const chunk of path.endsWith(".zip") ? openZip(path) : openBytes(path)) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= LOOKED_AT) break;
    }
  } catch (error) {
    if (!isOfPacking(error)) throw error;
  }
  return text;
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** By one line of JSON: our own records have a type, entities of FollowTheMoney a schema and properties. */
const ofLine = (line: string): Detected | null => {
  const value = parsed(line);
  if (typeOf(value) !== null) return "json-lines";
  return isMap(value) && typeof value.schema === "string" && isMap(value.properties) ? "follow-the-money" : null;
};

const DOCUMENT = /^\s*\{[\s\S]*?"(persons|organizations|memberships)"\s*:\s*\[/;

/** The format of a file by its name and its beginning; `null` when neither tells for sure. */
export const detectFormat = async (path: string): Promise<Detected | null> => {
  const name = basename(path).toLowerCase();
  const text = await beginningOf(path);
  const lines = text.split("\n").slice(0, LINES);
  if (/\.(csv|tsv|txt)?(\.gz|\.zip)?$/.test(name) && isGdelt(lines[0] ?? "")) return "gdelt";
  if (!/\.(json|jsonl|ndjson)(\.gz)?$/.test(name)) return null;
  const told = lines.map(ofLine).find((format) => format !== null);
  if (told !== undefined) return told;
  if (classOf(name) !== null || DOCUMENT.test(text)) return "popolo";
  return /\.(jsonl|ndjson)(\.gz)?$/.test(name) ? "json-lines" : null;
};
