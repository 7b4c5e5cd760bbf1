import { ENTITY_KINDS, type EntityKind } from "../domain/entity.ts";
import type { Literal } from "../domain/statement.ts";
import { number, text, texts, word } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row } from "./graph.ts";

/** What is searched by name of an entity. */
export type NamedEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  /** The number of its relations. */
  readonly degree: number;
  /** The names of statements that are recorded now, in no order. */
  readonly names: readonly string[];
};

const toNames = (literalJson: string): readonly string[] => {
  const literal: Literal = JSON.parse(literalJson);
  return literal.type === "NAME" ? [literal.text] : [];
};

const toNamedEntity = (row: Row): NamedEntity => ({
  id: text(row, "id"),
  kind: word(row, "kind", ENTITY_KINDS),
  degree: number(row, "degree"),
  names: texts(row, "names").flatMap(toNames),
});

/** Entities by their ids, in no order. */
export const findNamedEntitiesByIds = async (from: Readable, ids: readonly string[]): Promise<readonly NamedEntity[]> =>
  (await findByKeys(from, "read/named-entities-by-ids", "ids", ids)).map(toNamedEntity);

/** All entities, page by page, in the order of ids. */
export const allNamedEntities = (from: Readable): AsyncGenerator<readonly NamedEntity[]> =>
  allPages(async (page: Page) => (await findRows(from, "read/named-entities-after-id", page)).map(toNamedEntity));
