import { frontOf, marksOf, mayHaveMarksOf } from "../domain/marks.ts";
import { EDITORIAL, type StoredStatement } from "../domain/statement.ts";
import { namedIn } from "../domain/told.ts";
import type { Transaction } from "../graph/graph.ts";
import { findMarksOfMentions } from "../graph/mentioned.ts";
import type { EntityShelf } from "./entity-shelf.ts";
import type { Move } from "./move.ts";

const isForeign = ({ source }: StoredStatement): boolean => source !== EDITORIAL;

const hasEnded = ({ recordedUntil, absences = [] }: StoredStatement): boolean =>
  recordedUntil !== null || absences.length > 0;

/** Entities that had marks which may be gone: all statements that mention them must be read. Of a new statement none is. */
const idsToReadOf = (
  foreign: readonly StoredStatement[],
  { before }: Move,
  marksNow: (id: string) => readonly string[],
): ReadonlySet<string> =>
  new Set([
    ...before.filter(isForeign).flatMap(namedIn),
    ...foreign
      .filter(hasEnded)
      .flatMap((statement) => namedIn(statement).filter((id) => mayHaveMarksOf(marksNow(id), statement))),
  ]);

/** The marks of the entities that changed statements mention, where these change too. A hub's statements are read only when one ends. */
export const findChangedMarks = async (
  transaction: Transaction,
  changed: readonly StoredStatement[],
  move: Move,
  shelf: EntityShelf,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const marksNow = shelf.marksOf;
  const foreign = changed.filter(isForeign);
  const toRead = idsToReadOf(foreign, move, marksNow);
  const marks = new Map<string, readonly string[]>();
  for (const [id, found] of await findMarksOfMentions(transaction, [...toRead])) marks.set(id, found);
  for (const id of toRead) if (!marks.has(id)) marks.set(id, []);
  for (const statement of foreign) {
    const own = marksOf(statement);
    for (const id of namedIn(statement))
      if (!toRead.has(id)) marks.set(id, frontOf(marks.get(id) ?? marksNow(id), own));
  }
  return new Map([...marks].filter(([id, front]) => shelf.answerOf(id) === id && front.join() !== marksNow(id).join()));
};
