import type { EntityKind } from "../../../src/domain/entity.ts";
import type { RelationType } from "../../../src/domain/vocabulary.ts";
import type { Parameters, Row } from "../../../src/graph/graph.ts";

/** One run of a file, in the order of the list, over what those before it have left. */
export type Case = {
  readonly file: string;
  readonly parameters: Parameters;
  /** For a file that is written for a type of edge or a kind of entity. */
  readonly type?: RelationType;
  readonly kind?: EntityKind;
  readonly rows: readonly Row[];
};
