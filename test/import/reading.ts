import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Statement } from "../../src/domain/statement.ts";
import { type Format, findInputs } from "../../src/import/readers.ts";
import { type ImportRecord, type Read, type RecordType, refusalText } from "../../src/import/records.ts";

const ALL: readonly RecordType[] = ["source", "entity", "judgement", "statement"];

/** A folder for a test's files, until `remove`. */
export const openFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), "entente-formats-"));
  return {
    path,
    write: async (name: string, content: string | Uint8Array): Promise<string> => {
      await writeFile(join(path, name), content);
      return join(path, name);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};

/** What a file holds, as the import reads it: records, refusals as sentences, and what was passed over. */
export const readFile = async (path: string, format: Format = "auto", mapping: string | null = null) => {
  const reads: Read[] = [];
  const passedOver: string[] = [];
  let bytes = 0;
  const inputs = await findInputs(path, format, mapping);
  const options = {
    onBytes: (count: number) => {
      bytes += count;
    },
    onPassedOver: (what: string) => {
      passedOver.push(what);
    },
  };
  for (const input of inputs) for await (const read of input.read(ALL, options)) reads.push(read);
  return {
    records: reads.flatMap((read) => ("record" in read ? [read.record] : [])),
    refused: reads.flatMap((read) => ("refusal" in read ? [refusalText(read.refusal)] : [])),
    passedOver,
    bytes,
    size: inputs.reduce((sum, input) => sum + (input.bytes ?? 0), 0),
  };
};

const shown = ({ object, literal }: Statement): string => {
  if (literal === null) return object ?? "";
  if (literal.type === "NAME") return `"${literal.text}" ${literal.language} ${literal.kind}`;
  return literal.type === "URL" ? literal.url : literal.text;
};

const said = (statement: Statement): string => {
  const { subject, property, validity, status, role } = statement;
  const parts = [subject, property, shown(statement), role, validity === null ? null : `[${validity.edtf}]`, status];
  return parts.filter((part) => part !== null && part !== "").join(" ");
};

/** Statements of some properties as lines, those of our own and repetitions left out. */
export const sayings = (records: readonly ImportRecord[], ...properties: readonly string[]): readonly string[] => [
  ...new Set(
    records.flatMap((record) =>
      record.type === "statement" &&
      properties.includes(record.value.property) &&
      record.value.source !== "source:editorial"
        ? [said(record.value)]
        : [],
    ),
  ),
];
