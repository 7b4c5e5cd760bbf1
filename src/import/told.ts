import { PublicError } from "../errors.ts";
import type { Outcome } from "./build.ts";
import type { ReadOptions } from "./input.ts";
import type { Problem } from "./problem.ts";
import type { ImportRecord, Place, Read, RecordType } from "./records.ts";
import { besideSeed, findSeedEntities, type SeedEntities } from "./seed-entities.ts";

/*
 * Between a reader, which knows its format, and the import, which knows only records.
 *
 * Terminology
 *
 * Told         one record of a format, with what it says in ours.
 * Passed over  a thing that the format has and the graph has no place for. It is counted by what it is called, not refused.
 */

export type Told =
  | { readonly place: Place; readonly id: string | null; readonly outcome: Outcome }
  | { readonly passedOver: string };

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

type Words = Extract<Told, { readonly outcome: Outcome }>;

/** What a record has that none may have; `null` when it may go in. */
type Check = (record: ImportRecord) => Problem | null;

type Telling = { readonly isNew: (id: string) => boolean; readonly seed: SeedEntities; readonly check: Check };

const toReads = ({ place, id, outcome }: Words, { isNew, seed, check }: Telling): readonly Read[] => {
  const refusing = (problem: Problem): Read => ({ refusal: { place, id, ...problem } });
  const records = outcome.records.flatMap((record) => besideSeed(record, seed)).filter(({ value }) => isNew(value.id));
  return [
    ...records.map((record): Read => {
      const problem = check(record);
      return problem === null ? { place, record } : refusing(problem);
    }),
    ...outcome.problems.map(refusing),
  ];
};

const typeOf = (read: Read): RecordType => ("record" in read ? read.record.type : "statement");

const first = (records: readonly ImportRecord[], file: string): readonly Read[] =>
  records.map((record) => ({ place: { file, line: 1 }, record }));

/**
 * What is told as what the import reads: each record once, checked, those of the wanted types, with the seed's word for what the
 * seed tells of too. What is refused or passed over belongs to `statement`, so that two passes report it once.
 */
export async function* readsOf(
  all: AsyncIterable<Told>,
  file: string,
  wanted: readonly RecordType[],
  { onPassedOver }: ReadOptions = {},
  check: Check = () => null,
): AsyncGenerator<Read> {
  const telling: Telling = { isNew: createMemory(), seed: await findSeedEntities(), check };
  for (const read of first(telling.seed.editorial, file)) if (wanted.includes(typeOf(read))) yield read;
  for await (const told of all) {
    if ("passedOver" in told) {
      if (wanted.includes("statement")) onPassedOver?.(told.passedOver);
      continue;
    }
    for (const read of toReads(told, telling)) if (wanted.includes(typeOf(read))) yield read;
  }
}

/** An outcome, or a refusal where making it fails: a date that no calendar has is found only then. */
export const orRefusal = (make: () => Outcome): Outcome => {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { records: [], problems: [{ path: null, reason: error.message, mend: "Mend it in the source." }] };
  }
};
