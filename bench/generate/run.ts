import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import { makeRecords } from "./stories.ts";

const HELP = `Writes statements that nobody ever made, as JSON lines in Entente's own format: the same ones for the same numbers.
A few countries are in most stories (one over the rank), 60 years, entities of all kinds, a median of three statements
a relation, some of which differ. Each line comes after those that it names.

  npm run bench -- generate --statements 200000 --out .cache/made-200k.jsonl
  npm run bench -- generate --statements 1000000 --out .cache/made-1m.jsonl.gz
  npm run bench -- generate --statements 1000 | head

--statements N   so many statements exactly (10000); sources and entities come on top
--seed N         other stories (1)
--out FILE       a file, packed when its name ends in .gz; without it, the standard output
`;

const { values } = parseArgs({
  options: {
    statements: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

/** So many characters are written at a time. */
const PIECE = 256_000;

const write = async (statements: number, seed: number, out: string | undefined): Promise<void> => {
  const file = out === undefined ? process.stdout : createWriteStream(out);
  const packed = out?.endsWith(".gz") === true ? createGzip() : null;
  packed?.pipe(file);
  const target = packed ?? file;
  const counts: Record<string, number> = { source: 0, entity: 0, statement: 0 };
  let piece = "";
  for (const record of makeRecords(statements, seed)) {
    counts[record.type] = (counts[record.type] ?? 0) + 1;
    piece += `${JSON.stringify(record)}\n`;
    if (piece.length < PIECE) continue;
    if (!target.write(piece)) await once(target, "drain");
    piece = "";
  }
  target.end(piece);
  if (out !== undefined) await finished(file);
  const words = Object.entries(counts).map(([type, count]) => `${count.toLocaleString("en")} of type ${type}`);
  process.stderr.write(`${words.join(", ")}${out === undefined ? "" : ` in ${out}`}\n`);
};

const statements = Number(values.statements);
if (values.help) process.stdout.write(HELP);
else if (!Number.isSafeInteger(statements) || statements < 1)
  throw new Error(`Give a whole number of statements from 1, not "${values.statements}".`);
else await write(statements, Number(values.seed), values.out);
