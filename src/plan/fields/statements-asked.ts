import { fragment } from "../fragment.ts";
import type { Ask } from "../list-field.ts";
import { placeOf } from "../field.ts";
import { ORDERS } from "../orders.ts";

/** Statements that a fragment finds for the record above, by publication. */
export const statementsBy =
  (name: string): Ask =>
  (site) => ({
    record: "Statement",
    matches: (it) => [{ text: fragment(name, { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: ORDERS.Statement.PUBLISHED_ASC,
  });

/** Statements that mention the entity above, by publication. */
export const statementsMentioning: Ask = (site) => ({
  record: "Statement",
  matches: (it) => {
    const filling = { it, parent: placeOf(site).variable };
    return [
      { text: fragment("statements-about", filling) },
      { text: fragment("statements-naming", filling), apart: fragment("is-not-about", filling) },
    ];
  },
  conditions: [],
  order: ORDERS.Statement.PUBLISHED_ASC,
});

/** Statements of the claims in a list of the record above, by publication. */
export const statementsOfClaims =
  (property: string): Ask =>
  (site) => ({
    record: "Statement",
    matches: (it) => [
      { text: fragment("statements-of-claims", { it, parent: placeOf(site).variable, PARENT_PROPERTY: property }) },
    ],
    conditions: [],
    order: ORDERS.Statement.PUBLISHED_ASC,
  });
