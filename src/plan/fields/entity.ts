import type { EntityRecord } from "../../domain/record.ts";
import type { Language } from "../../domain/entity.ts";
import { fragment } from "../fragment.ts";
import { column, derived, placeOf, value } from "../field.ts";
import { list, page } from "../list-field.ts";
import { ORDERS } from "../orders.ts";
import type { Fields } from "./fields.ts";
import { names } from "./name.ts";
import { relationsOfEntity, timelineOfEntity } from "./relations-asked.ts";
import { statementsBy } from "./statements-asked.ts";

/** The fields that every kind of entity has. */
export const entity: Fields = {
  id: column("id"),
  kind: column("kind"),
  name: derived<EntityRecord>(["name"], ({ name }, { language }) => name[language as Language]),
  names,
  description: derived<EntityRecord>(
    ["descriptions"],
    ({ descriptions }, { language }) => descriptions[language as Language] ?? descriptions.EN ?? null,
  ),
  externalIds: value<EntityRecord>(["externalIds"], ({ externalIds }) => externalIds),
  relations: page(relationsOfEntity),
  timeline: page(timelineOfEntity),
  figures: list((site) => ({
    record: "Figure",
    matches: (it) => [{ text: fragment("figures-about", { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: { ...ORDERS.Figure.SUBJECT_ASC, within: (it) => `${it}.property` },
  })),
  evidence: page(statementsBy("statements-about", "statements-naming")),
  conflicts: list((site) => ({
    record: "Conflict",
    matches: (it) => [{ text: fragment("conflicts-about", { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: { ...ORDERS.Conflict.SUBJECT_ASC, within: (it) => `${it}.property` },
  })),
};
