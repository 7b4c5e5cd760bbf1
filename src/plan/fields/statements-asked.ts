import { fragment } from "../fragment.ts";
import type { Clocks } from "../frame.ts";
import type { Ask } from "../list-field.ts";
import { placeOf } from "../field.ts";
import type { Match } from "../many.ts";
import { byPublication } from "../orders.ts";

/** Statements that a fragment finds for the record above, by publication. */
export const statementsBy =
  (name: string): Ask =>
  (site) => ({
    record: "Statement",
    matches: (it) => [{ text: fragment(name, { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: byPublication(site.clocks),
  });

/** How Neo4j finds the statements with an entity at one place: those that stand in the order of their publication. */
const foundBy = (place: "subject" | "object", it: string, { recordedBy }: Clocks): Pick<Match, "indexed" | "same"> =>
  recordedBy === null ? { indexed: [`${it}.id`], same: [place] } : { indexed: [`${it}.property`] };

/** Statements that mention the entity above, by publication. */
export const statementsMentioning: Ask = (site) => ({
  record: "Statement",
  matches: (it) => {
    const filling = { it, parent: placeOf(site).variable };
    return [
      { text: fragment("statements-about", filling), ...foundBy("subject", it, site.clocks) },
      {
        text: fragment("statements-naming", filling),
        apart: fragment("is-not-about", filling),
        ...foundBy("object", it, site.clocks),
      },
    ];
  },
  conditions: [],
  order: byPublication(site.clocks),
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
    order: byPublication(site.clocks),
  });
