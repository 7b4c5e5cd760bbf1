import type { EntityKind } from "../../domain/entity.ts";
import type { Spans } from "../../domain/record.ts";
import type { RelationType } from "../../domain/vocabulary.ts";
import type { Condition } from "../conditions.ts";
import { needing, plain, when, whenIn, whenSo, whenValid } from "../conditions.ts";
import { bind } from "../draft.ts";
import type { Ask } from "../list-field.ts";
import { placeOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { FromFrame } from "../frame.ts";
import type { Asked, Match } from "../many.ts";
import { BY_ID, ORDERS } from "../orders.ts";
import type { Site } from "../plan-record.ts";
import type { Window } from "../window.ts";

const FROM = { name: "relations-from", end: "a", otherEnd: "b" } as const;
const TO = { name: "relations-to", end: "b", otherEnd: "a" } as const;

/** Behind an end, or an end and a type, in the indexes of relations. */
export const indexedBy = (it: string): readonly string[] => [`${it}.day`, `${it}.id`];

/** `types`: how many types of relation are asked; 0: of any. */
const matchesOf =
  (site: Site, types: number, ...directions: readonly (typeof FROM | typeof TO)[]) =>
  (it: string): readonly Match[] =>
    directions.map(({ name, otherEnd, end }) => ({
      text: fragment(name, { it, parent: placeOf(site).variable }),
      otherEnd,
      indexed: indexedBy(it),
      same: types === 1 ? [end, "type"] : [end],
    }));

/** `types` and `kinds` of the arguments, where they are given. */
const whenAsked = ({ draft, call }: Site): readonly Condition[] => [
  ...(call.has("types") ? [when(draft, "has-type", { types: (frame) => call.read(frame).types })] : []),
  ...(call.has("kinds") ? [when(draft, "other-end-has-kind", { kinds: (frame) => call.read(frame).kinds })] : []),
];

/** The relations of the entity above, the latest first. */
export const relationsOfEntity: Ask = (site) => ({
  record: "Relation",
  matches: matchesOf(site, site.call.count("types"), FROM, TO),
  conditions: [...whenAsked(site), ...whenSo(site.draft, site.clocks, site.call, "during")],
  order: ORDERS.Relation.DAY_DESC,
});

/** The dated relations of the entity above, the earliest first. */
export const timelineOfEntity: Ask = (site) => ({
  record: "Relation",
  matches: matchesOf(site, 0, FROM, TO),
  conditions: [isDated(site), ...whenSo(site.draft, site.clocks, site.call, "during")],
  order: ORDERS.Relation.DAY_ASC,
});

/** The dated relations of the entity above in a window, in no order that matters. */
export const datedRelations = (site: Site, window: FromFrame<Window>): Asked => ({
  record: "Relation",
  matches: matchesOf(site, 0, FROM, TO),
  conditions: [isDated(site), whenIn(site.draft, site.clocks, window)],
  order: BY_ID,
});

const isDated = ({ draft }: Site): Condition => ({
  ...when(draft, "is-dated"),
  keep:
    () =>
    ({ record }) =>
      (record.spans as Spans).dating === "DATED",
  need: needing("spans"),
});

/** Of one of some types. */
export const whenTyped = (site: Site, types: readonly RelationType[]): Condition => {
  const bound = bind(site.draft, () => types);
  return plain((it) => fragment("has-type", { it, types: bound }));
};

/** On the day of the argument `on`, and in the window of `during`; whichever is given. */
const whenHeld = (site: Site): readonly Condition[] => {
  const { draft, clocks, call } = site;
  if (!call.has("on")) return whenSo(draft, clocks, call, "during");
  const day = whenIn(draft, clocks, (frame) => {
    const on = String(call.read(frame).on);
    return { from: on, to: on };
  });
  return [day, ...whenSo(draft, clocks, call, "during")];
};

/** The offices that the person above has held, the latest first. */
export const officesHeld: Ask = (site) => ({
  record: "Relation",
  matches: matchesOf(site, 1, FROM),
  conditions: [whenTyped(site, ["HOLDS_OFFICE"]), ...whenHeld(site)],
  order: ORDERS.Relation.DAY_DESC,
});

/** Who has held the office above, the latest first. */
export const holdersOfOffice: Ask = (site) => ({
  record: "Relation",
  matches: (it) => [{ text: fragment("relations-of-office", { it, parent: placeOf(site).variable }) }],
  conditions: whenHeld(site),
  order: ORDERS.Relation.DAY_DESC,
});

/** Relations of some types, by which other entities are found: the best-sourced to each, the best-sourced first, then by that end. */
export const relationsToOthers =
  (direction: "FROM" | "TO", types: readonly RelationType[], kinds?: readonly EntityKind[]): Ask =>
  (site) => {
    const way = direction === "FROM" ? FROM : TO;
    return {
      record: "Relation",
      matches: matchesOf(site, types.length, way),
      conditions: [
        whenTyped(site, types),
        ...(kinds === undefined ? [] : [when(site.draft, "other-end-has-kind", { kinds: () => kinds })]),
        ...whenValid(site.draft, site.clocks),
      ],
      last: (it) => [fragment("best-of-each", { it, OTHER_END: way.otherEnd })],
      order: { ...ORDERS.Relation.SOURCES_DESC, within: (it) => `${it}.${way.otherEnd}` },
    };
  };

/** The relations that rest on the statement above. */
export const relationsOfStatement: Ask = (site) => ({
  record: "Relation",
  matches: (it) => [{ text: fragment("relations-of-statement", { it, parent: placeOf(site).variable }) }],
  conditions: [],
  order: BY_ID,
});
