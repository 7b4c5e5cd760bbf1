import { claimOf } from "./make-statement.ts";
import type { Statement, StoredStatement } from "./statement.ts";

/*
 * Terminology
 *
 * Told        the ids that the source's statement was given with. Its `id` follows from these, and exports give them.
 * Answer      the id that another one answers as, by judgement; its own, if there is none. The graph holds statements under the
 *             answers to the ids that they were told with. docs/decisions/0007
 */

/** From an id to the one that it answers as. */
export type Answer = (id: string) => string;

/** A statement under other ids, with the claim that it makes there; the same value when no id changes. */
export const renamed = <S extends Statement>(statement: S, answer: Answer): S => {
  const subject = answer(statement.subject);
  const object = statement.object === null ? null : answer(statement.object);
  const saidBy = statement.saidBy === null ? null : answer(statement.saidBy);
  if (subject === statement.subject && object === statement.object)
    return saidBy === statement.saidBy ? statement : { ...statement, saidBy };
  const parts = { ...statement, subject, object, saidBy };
  return { ...parts, claim: claimOf(parts) };
};

/** A statement as it was told. */
export const asTold = <S extends StoredStatement>(statement: S): S => {
  if (statement.toldSubject === undefined && statement.toldObject === undefined && statement.toldSaidBy === undefined)
    return statement;
  const { toldSubject, toldObject, toldSaidBy, ...rest } = statement;
  const parts = {
    ...rest,
    subject: toldSubject ?? statement.subject,
    object: toldObject ?? statement.object,
    saidBy: toldSaidBy ?? statement.saidBy,
  };
  return { ...parts, claim: claimOf(parts) } as unknown as S;
};

/** A statement as the graph holds it: under the answers to the ids that it was told with, which it keeps where they differ. */
export const asHeld = <S extends StoredStatement>(statement: S, answer: Answer): S => {
  const told = asTold(statement);
  const held = renamed(told, answer);
  if (held === told) return told;
  return {
    ...held,
    ...(held.subject === told.subject ? {} : { toldSubject: told.subject }),
    ...(held.object === told.object || told.object === null ? {} : { toldObject: told.object }),
    ...(held.saidBy === told.saidBy || told.saidBy === null ? {} : { toldSaidBy: told.saidBy }),
  };
};

/** The ids of entities that a statement names. */
export const namedIn = ({ subject, object, saidBy }: Statement): readonly string[] =>
  [subject, object, saidBy].filter((id) => id !== null);
