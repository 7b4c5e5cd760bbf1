import type { OnBytes } from "../open-bytes.ts";
import type { ImportRecord, Read, RecordType } from "../records.ts";
import { besideSeed, findSeedEntities, type SeedEntities } from "../seed-entities.ts";
import { type Told, tellFiles } from "./tell.ts";

/** So many ids are remembered, to tell a country once and not with each visit; told twice, nothing changes. */
const REMEMBERED = 100_000;

const createMemory = (): ((id: string) => boolean) => {
  let seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    if (seen.size >= REMEMBERED) seen = new Set();
    seen.add(id);
    return true;
  };
};

const toReads = (told: Told, isNew: (id: string) => boolean, seed: SeedEntities): readonly Read[] => {
  const { place, id, outcome } = told;
  const records = outcome.records.flatMap((record) => besideSeed(record, seed));
  return [
    ...records.filter(({ value }) => isNew(value.id)).map((record): Read => ({ place, record })),
    ...outcome.problems.map((problem): Read => ({ refusal: { place, id, ...problem } })),
  ];
};

const typeOf = (read: Read): RecordType => ("record" in read ? read.record.type : "statement");

const first = (records: readonly ImportRecord[], path: string): readonly Read[] =>
  records.map((record) => ({ place: { file: path, line: 1 }, record }));

/**
 * Reads the State Department historian's data (docs/importers/historian.md): archives, folders or single files, streaming.
 * Yields the records of the wanted types, with the seed's word for what the seed tells of too; what is refused belongs to
 * `statement`, so that two passes report it once.
 */
export async function* readHistorian(
  path: string,
  file: string,
  wanted: readonly RecordType[],
  onBytes?: OnBytes,
): AsyncGenerator<Read> {
  const seed = await findSeedEntities();
  const isNew = createMemory();
  for (const read of first(seed.editorial, file)) if (wanted.includes(typeOf(read))) yield read;
  for await (const told of tellFiles(path, onBytes))
    for (const read of toReads(told, isNew, seed)) if (wanted.includes(typeOf(read))) yield read;
}
