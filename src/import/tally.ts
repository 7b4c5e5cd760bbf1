import type { ImportRecord, Placed, RecordType } from "./records.ts";

/** What became of the records of one type and dataset. */
export type Tally = {
  /** Null: what could not be read as a record of any type. */
  readonly type: RecordType | null;
  /** Null: entities and judgements belong to none. */
  readonly dataset: string | null;
  /** Went in new, or changed what was there; with those that had waited. */
  readonly written: number;
  readonly held: number;
  /** Came before what they name, and still wait for it. */
  readonly waiting: number;
  readonly refused: number;
};

export type Outcome = "written" | "held" | "waiting" | "refused";

/** Counts outcomes by type and dataset. */
export type Tallies = {
  readonly add: (outcome: Outcome, placed: readonly Pick<Placed, "record">[]) => void;
  /** Counts what waits no longer; what had waited before is not counted. */
  readonly release: (placed: readonly Pick<Placed, "record">[]) => void;
  /** Counts what was refused before it was a record. */
  readonly addUnreadable: () => void;
  /** In the order of types and datasets. */
  readonly list: () => readonly Tally[];
};

const ORDER: readonly (RecordType | null)[] = ["source", "entity", "judgement", "statement", null];

const datasetOf = (record: ImportRecord): string | null => ("dataset" in record.value ? record.value.dataset : null);

const inOrder = (a: Tally, b: Tally): number =>
  ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || ((a.dataset ?? "") < (b.dataset ?? "") ? -1 : 1);

export const startTallies = (): Tallies => {
  const tallies = new Map<string, { -readonly [K in keyof Tally]: Tally[K] }>();
  const of = (type: Tally["type"], dataset: string | null): Record<Outcome, number> => {
    const key = `${type} ${dataset}`;
    const tally = tallies.get(key) ?? { type, dataset, written: 0, held: 0, waiting: 0, refused: 0 };
    tallies.set(key, tally);
    return tally;
  };
  return {
    add: (outcome, placed) => {
      for (const { record } of placed) of(record.type, datasetOf(record))[outcome] += 1;
    },
    release: (placed) => {
      for (const { record } of placed) {
        const tally = of(record.type, datasetOf(record));
        tally.waiting = Math.max(0, tally.waiting - 1);
      }
    },
    addUnreadable: () => {
      of(null, null).refused += 1;
    },
    list: () => [...tallies.values()].map((tally) => ({ ...tally })).sort(inOrder),
  };
};
