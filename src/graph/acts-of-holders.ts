import { ENTITY_KINDS, type EntityKind } from "../domain/entity.ts";
import type { Property } from "../domain/vocabulary.ts";
import { text, word } from "./columns.ts";
import { findRows, type Readable } from "./find-rows.ts";

/** An office with terms of it: parallel lists of ISO days, and the sources that tell of them. */
export type OfficeTerms = {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly sources: readonly string[];
};

/**
 * What holders of the offices take part in, or are partners in, by these properties: acts near the days of a term or told by a
 * source of one, those whose days have all been retracted (they are judged by the retracted ones), agreements and resources. Each
 * once, in no order.
 */
export const findActsOfHolders = async (
  from: Readable,
  offices: readonly OfficeTerms[],
  properties: readonly Property[],
): Promise<readonly { readonly id: string; readonly kind: EntityKind }[]> =>
  offices.length === 0
    ? []
    : (await findRows(from, "read/acts-of-holders", { offices, properties })).map((row) => ({
        id: text(row, "id"),
        kind: word(row, "kind", ENTITY_KINDS),
      }));
