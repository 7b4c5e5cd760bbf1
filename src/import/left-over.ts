import { relationId } from "../domain/relation-key.ts";
import type { RelationRecord } from "../domain/record.ts";
import type { Statement } from "../domain/statement.ts";
import { findRelationsByIds, findRelationsByOffices } from "../graph/relations.ts";
import type { Transaction } from "../graph/graph.ts";
import { RELATION_TYPES } from "../graph/cypher.ts";
import type { Affected } from "./affected.ts";

/** The relation that a statement gives by itself; that of a holder depends on whose the office is. */
const relationOf = ({ property, subject, object, role }: Statement): readonly string[] => {
  const type = RELATION_TYPES.find((each) => each === property);
  if (object === null || type === undefined) return [];
  return [relationId({ type, from: subject, to: object, role, office: null, context: null })];
};

/** The relations that statements gave as they were held before, and those of the offices that they touch. */
export const findRelationsBefore = async (
  transaction: Transaction,
  before: readonly Statement[],
  { offices }: Affected,
): Promise<readonly RelationRecord[]> => [
  ...(await findRelationsByIds(transaction, before.flatMap(relationOf))),
  ...(await findRelationsByOffices(transaction, [...offices])),
];
