import type { EntityRecord } from "../../domain/record.ts";
import { allExternalIds, type Language } from "../../domain/entity.ts";
import { fragment } from "../fragment.ts";
import { column, derived, placeOf, valueBeside } from "../field.ts";
import { list, page } from "../list-field.ts";
import { ORDERS } from "../orders.ts";
import { mustFold } from "../frame.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";
import { names } from "./name.ts";
import { relationsOfEntity, timelineOfEntity } from "./relations-asked.ts";
import { statementsMentioning } from "./statements-asked.ts";

const NAME_IN: Readonly<Record<Language, string>> = { EN: "nameEn", RU: "nameRu", KK: "nameKk", BE: "nameBe" };

const foldedName = derived<EntityRecord>(["name"], ({ name }, { language }) => name[language as Language]);

/** The name that is stored for the language: one that is lacking is another one's there already. */
const name: Field = (site) =>
  mustFold(site.clocks) ? foldedName(site) : column(NAME_IN[site.call.choice("language") as Language])(site);

/** The fields that every kind of entity has. */
export const entity: Fields = {
  id: column("id"),
  kind: column("kind"),
  name,
  names,
  description: derived<EntityRecord>(
    ["descriptions"],
    ({ descriptions }, { language }) => descriptions[language as Language] ?? descriptions.EN ?? null,
  ),
  externalIds: valueBeside<EntityRecord>(["externalIds", "aliases"], ({ externalIds, aliases }, { context }) =>
    allExternalIds(externalIds, aliases, context.externalIds),
  ),
  relations: page(relationsOfEntity),
  timeline: page(timelineOfEntity),
  figures: list((site) => ({
    record: "Figure",
    matches: (it) => [{ text: fragment("figures-about", { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: { ...ORDERS.Figure.SUBJECT_ASC, within: (it) => `${it}.property` },
  })),
  evidence: page(statementsMentioning),
  conflicts: list((site) => ({
    record: "Conflict",
    matches: (it) => [{ text: fragment("conflicts-about", { it, parent: placeOf(site).variable }) }],
    conditions: [],
    order: { ...ORDERS.Conflict.SUBJECT_ASC, within: (it) => `${it}.property` },
  })),
};
