import type { Literal, Statement } from "../../domain/statement.ts";
import { derived, placeOf } from "../field.ts";
import { list, page } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import { isStatementLeft } from "../left.ts";
import { BY_TEXT } from "../orders.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";
import { statementsBy } from "./statements-asked.ts";

/** The names of the entity above: of the statements of each claim that are left, the first by id. */
export const names: Field = list((site) => ({
  record: "Statement",
  matches: (it) => [
    {
      text: fragment("names-of-entity", {
        it,
        parent: placeOf(site).variable,
        IS_LEFT: isStatementLeft("twin", site.clocks),
      }),
    },
  ],
  conditions: [],
  order: BY_TEXT,
}));

type NameLiteral = Extract<Literal, { type: "NAME" }>;

const part = (field: keyof NameLiteral): Field =>
  derived<Statement>(["literal"], ({ literal }) => (literal?.type === "NAME" ? literal[field] : null));

/** A statement of a name, seen as the name. */
export const name: Fields = {
  text: part("text"),
  language: part("language"),
  script: part("script"),
  kind: part("kind"),
  evidence: page(statementsBy("statements-of-claim")),
};
