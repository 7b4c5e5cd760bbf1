import type { EntityKind } from "../../../src/domain/entity.ts";
import type { RelationType } from "../../../src/domain/vocabulary.ts";
import { cypher, cypherForColumns, cypherForKind, cypherForType } from "../../../src/graph/cypher.ts";
import type { Parameters, Row } from "../../../src/graph/graph.ts";

/** One run of a file, in the order of the list, over what those before it have left. */
export type Case = {
  readonly file: string;
  readonly parameters: Parameters;
  /** For a file that is written for a type of edge, or for a kind of entity. */
  readonly type?: RelationType;
  readonly kind?: EntityKind;
  /** For a file that gives the columns it is asked for. */
  readonly columns?: readonly string[];
  readonly rows: readonly Row[];
};

/** What is run of a case's file. */
export const statementOf = ({ file, type, kind, columns }: Case): string => {
  if (type !== undefined) return cypherForType(file, type);
  if (kind !== undefined) return cypherForKind(file, kind);
  return columns === undefined ? cypher(file) : cypherForColumns(file, columns);
};
