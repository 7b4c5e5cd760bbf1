import {
  type Condition,
  isOneOf,
  needing,
  plain,
  when,
  whenContains,
  whenFolded,
  whenIs,
  whenSo,
  whenStatement,
} from "../conditions.ts";
import { valueAt } from "../draft.ts";
import { bind } from "../draft.ts";
import type { Ask } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import type { Match } from "../many.ts";
import { orderNamed } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Site } from "../plan-record.ts";
import { askWindow, windowOf } from "../window.ts";
import { indexedBy } from "./relations-asked.ts";

/*
 * The lists at the top, with their `where` and `orderBy`.
 */

const at =
  ({ call }: Site, place: string) =>
  (frame: Frame): unknown =>
    valueAt(call.read(frame), place);

const orderAsked = ({ call, clocks }: Site, record: Parameters<typeof orderNamed>[0]) =>
  orderNamed(record, call.choice("orderBy"), clocks);

/** A condition, if its argument is given. */
const given = ({ call }: Site, place: string, condition: () => Condition): readonly Condition[] =>
  call.has(place) ? [condition()] : [];

const whenStatus = (site: Site): readonly Condition[] =>
  given(site, "where.status", () =>
    whenFolded(site.draft, "has-status", "status", "status", at(site, "where.status"), isOneOf),
  );

const ends = ({ where }: { readonly where?: { readonly ends?: readonly string[] } }): readonly string[] =>
  where?.ends ?? [];

/** Relations with the ends that the arguments name: none, one, or two in either direction. */
const matchesOfEnds = (site: Site): ((it: string) => readonly Match[]) => {
  const { draft, call } = site;
  const end = (place: number) => bind(draft, (frame) => ends(call.read(frame))[place]);
  const typed = call.count("where.types") === 1 ? (["type"] as const) : [];
  if (call.count("where.ends") === 0) {
    const { key } = orderAsked(site, "Relation");
    return (it) => [{ text: fragment("relations", { it }), indexed: [`${it}.id`, key(it)], same: typed }];
  }
  if (call.count("where.ends") === 1) {
    const id = end(0);
    return (it) => [
      { text: fragment("relations-from-id", { it, id }), indexed: indexedBy(it), same: ["a", ...typed] },
      { text: fragment("relations-to-id", { it, id }), indexed: indexedBy(it), same: ["b", ...typed] },
    ];
  }
  const [a, b] = [end(0), end(1)];
  return (it) => [
    { text: fragment("relations-between", { it, a, b }) },
    { text: `${fragment("relations-between", { it, a: b, b: a })}\n  AND ${a} <> ${b}` },
  ];
};

export const relationsAsked: Ask = (site) => {
  const { draft, clocks } = site;
  const of = (place: string) => at(site, place);
  return {
    record: "Relation",
    matches: matchesOfEnds(site),
    conditions: [
      ...given(site, "where.types", () => when(draft, "has-type", { types: of("where.types") })),
      ...whenSo(draft, clocks, site.call, "where.during"),
      ...whenStatus(site),
      ...given(site, "where.disputed", () =>
        whenFolded(
          draft,
          "is-disputed",
          "disputed",
          "disputed",
          of("where.disputed"),
          (value, asked) => value === asked,
        ),
      ),
      ...given(site, "where.minSources", () =>
        whenFolded(
          draft,
          "has-sources",
          "minSources",
          "sourceCount",
          of("where.minSources"),
          (value, asked) => Number(value) >= Number(asked),
        ),
      ),
      ...given(site, "where.source", () => whenStatement(draft, "is-relation-of-source", clocks, of("where.source"))),
    ],
    order: orderAsked(site, "Relation"),
  };
};

const all =
  (name: string) =>
  (it: string): readonly Match[] => [{ text: fragment(name, { it }) }];

export const figuresAsked: Ask = (site) => ({
  record: "Figure",
  matches: all("figures"),
  conditions: [
    ...given(site, "where.subject", () => whenIs(site.draft, "subject", at(site, "where.subject"))),
    ...given(site, "where.property", () => whenIs(site.draft, "property", at(site, "where.property"))),
    ...given(site, "where.source", () =>
      whenStatement(site.draft, "is-figure-of-source", site.clocks, at(site, "where.source")),
    ),
  ],
  order: orderAsked(site, "Figure"),
});

export const conflictsAsked: Ask = (site) => ({
  record: "Conflict",
  matches: all("conflicts"),
  conditions: [
    ...given(site, "where.kind", () => ({
      ...whenIs(site.draft, "kind", at(site, "where.kind")),
      keep:
        (frame: Frame) =>
        ({ record }: Found) =>
          record.kind === at(site, "where.kind")(frame),
      need: needing("kind"),
    })),
    ...given(site, "where.subject", () => whenIs(site.draft, "subject", at(site, "where.subject"))),
    ...given(site, "where.property", () => whenIs(site.draft, "property", at(site, "where.property"))),
  ],
  order: orderAsked(site, "Conflict"),
});

const whenOverlaps = (site: Site, name: string): Condition => {
  const window = askWindow(site.draft, (frame) => windowOf(at(site, "where.during")(frame)));
  return plain((it) => fragment(name, { it, from: window.from, to: window.to }));
};

export const sourcesAsked: Ask = (site) => ({
  record: "Source",
  matches: all("sources"),
  conditions: [
    ...given(site, "where.titleLike", () => whenContains(site.draft, "title", at(site, "where.titleLike"))),
    ...["publisher", "language", "dataset"].flatMap((name) =>
      given(site, `where.${name}`, () => whenIs(site.draft, name, at(site, `where.${name}`))),
    ),
    ...given(site, "where.during", () => whenOverlaps(site, "is-source-in-window")),
  ],
  order: orderAsked(site, "Source"),
});

/** Neo4j finds statements by an entity only where another property is asked for too. */
const PLACES = ["where.subject", "where.object"];

export const statementsAsked: Ask = (site) => ({
  record: "Statement",
  matches: (it) => [
    {
      text: fragment("statements", { it }),
      indexed: PLACES.some((place) => site.call.has(place)) ? [`${it}.property`] : [],
    },
  ],
  conditions: [
    ...["subject", "property", "object", "source", "saidBy"].flatMap((name) =>
      given(site, `where.${name}`, () => whenIs(site.draft, name, at(site, `where.${name}`))),
    ),
    ...given(site, "where.during", () => whenOverlaps(site, "is-statement-in-window")),
  ],
  order: orderAsked(site, "Statement"),
});
