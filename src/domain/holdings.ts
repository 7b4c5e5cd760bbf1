import { addDays, overlap, stretchOf } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import type { Alternatives } from "./grounds.ts";
import { groupBy } from "./group-by.ts";
import type { StoredStatement } from "./statement.ts";
import { isPlanned } from "./status.ts";
import { shortGaps } from "./terms.ts";
import type { Validity } from "./validity.ts";

type Statements = readonly StoredStatement[];

/** One office that a person is told to have held. */
export type Holding = {
  readonly office: string;
  /** What tells of it as a fact. */
  readonly held: Statements;
  /** Gaps under a year between its terms, with the grounds for having held it in them: a statement of a term before, one of a term after. */
  readonly gaps: readonly { readonly gap: Validity; readonly grounds: Alternatives }[];
};

export const covers = (validity: Validity | null, date: Validity | null): boolean =>
  validity !== null && date !== null && overlap(stretchOf(validity), stretchOf(date));

const validitiesOf = (statements: Statements): readonly Validity[] =>
  statements.flatMap(({ validity }) => (validity === null ? [] : [validity]));

/** Whether it is told as a fact: who is only to hold an office doesn't hold it. */
const isFact = ({ status }: StoredStatement): boolean => !isPlanned(status);

const acrossGap = (gap: Validity, held: Statements): Alternatives => {
  const before = addDays(stretchOf(gap).from, -1);
  const after = addDays(stretchOf(gap).to, 1);
  const earlier = held.filter(({ validity }) => validity?.to === before);
  const later = held.filter(({ validity }) => validity?.from === after);
  return earlier.flatMap((a) => later.map((b) => [a, b]));
};

const gapsIn = (person: string, office: string, held: Statements, index: FactIndex): Holding["gaps"] => {
  if (held.length < 2) return [];
  const rivals = index.to(office, "HOLDS_OFFICE").filter((told) => isFact(told) && told.subject !== person);
  return shortGaps(validitiesOf(held), validitiesOf(rivals)).map((gap) => ({ gap, grounds: acrossGap(gap, held) }));
};

/** All offices that a person is told to have held. */
export const holdingsOf = (person: string, index: FactIndex): readonly Holding[] =>
  [...groupBy(index.from(person, "HOLDS_OFFICE").filter(isFact), ({ object }) => object)].map(([office, held]) => ({
    office,
    held,
    gaps: gapsIn(person, office, held, index),
  }));
