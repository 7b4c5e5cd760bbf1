import fc from "fast-check";
import { ENTITY_KINDS, type EntityKind } from "../../src/domain/entity.ts";
import type { Spans } from "../../src/domain/record.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { RELATION_TYPES } from "../../src/paths/arc.ts";
import type { PathEntity, PathRelation } from "../../src/paths/path-index.ts";
import { pathQuery, type PathQuery } from "../../src/paths/path-query.ts";

/** The days on which anything may begin or end; few, so that things meet. */
export const GRID = [
  "0000-01-01",
  "1999-12-31",
  "2000-01-01",
  "2000-06-30",
  "2001-01-01",
  "2001-12-31",
  "2003-03-03",
  "9999-12-31",
];

export type History = { readonly entities: readonly PathEntity[]; readonly relations: readonly PathRelation[] };

const stretch = fc
  .tuple(fc.nat(GRID.length - 1), fc.nat(GRID.length - 1))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const dayAt = (place: number): string => GRID[Math.min(GRID.length - 1, Math.max(0, place))] ?? "";

const dated: fc.Arbitrary<Spans> = fc
  .record({
    known: fc.array(fc.tuple(stretch, fc.boolean()), { minLength: 1, maxLength: 2 }),
    before: fc.nat(1),
    after: fc.nat(1),
    more: fc.array(stretch, { maxLength: 1 }),
  })
  .map(({ known, before, after, more }) => {
    const possible = [...known.map(([[from, to]]) => [from - before, to + after] as const), ...more];
    return {
      dating: "DATED",
      knownFrom: known.map(([[from]]) => dayAt(from)),
      knownTo: known.map(([[, to]]) => dayAt(to)),
      knownWhole: known.map(([, whole]) => whole),
      possibleFrom: possible.map(([from]) => dayAt(from)),
      possibleTo: possible.map(([, to]) => dayAt(to)),
    };
  });

const oneTerm = ([from, to]: readonly [number, number], whole: boolean): Spans => ({
  dating: "DATED",
  knownFrom: [dayAt(from)],
  knownTo: [dayAt(to)],
  knownWhole: [whole],
  possibleFrom: [dayAt(from)],
  possibleTo: [dayAt(to)],
});

const without = (dating: "UNDATED" | "TIMELESS"): Spans => ({
  dating,
  knownFrom: [],
  knownTo: [],
  knownWhole: [],
  possibleFrom: [],
  possibleTo: [],
});

const spans: fc.Arbitrary<Spans> = fc.oneof(
  { arbitrary: dated, weight: 4 },
  { arbitrary: fc.constantFrom(without("UNDATED"), without("TIMELESS")), weight: 1 },
);

const kind: fc.Arbitrary<EntityKind> = fc.oneof(
  { arbitrary: fc.constantFrom<EntityKind>("PERSON", "COUNTRY", "EVENT", "OFFICE", "VISIT"), weight: 4 },
  { arbitrary: fc.constantFrom(...ENTITY_KINDS), weight: 1 },
);

const entities = (count: number): fc.Arbitrary<readonly PathEntity[]> =>
  fc
    .array(fc.record({ kind, spans }), { minLength: count, maxLength: count })
    .map((all) => all.map((entity, i) => ({ ...entity, id: `entity:${String.fromCharCode(97 + i)}` })));

const relations = (count: number): fc.Arbitrary<readonly PathRelation[]> =>
  fc
    .array(
      fc.record({
        ends: fc.tuple(fc.nat(count - 1), fc.nat(count - 1)),
        type: fc.oneof(
          fc.constantFrom(
            "HOLDS_OFFICE" as const,
            "VISITOR_ON" as const,
            "TOOK_PLACE_IN" as const,
            "OFFICE_OF" as const,
          ),
          fc.constantFrom(...RELATION_TYPES),
        ),
        spans,
        status: fc.option(fc.constantFrom(...STATUSES)),
        sourceCount: fc.constantFrom(1, 1, 1, 2, 3),
        live: fc.nat(9).map((n) => n > 0),
      }),
      { minLength: count, maxLength: 3 * count },
    )
    .map((all) =>
      all.map(({ ends: [from, to], ...relation }, i) => ({
        ...relation,
        id: `relation:${String((i * 7919) % 100).padStart(2, "0")}${i}`,
        from: `entity:${String.fromCharCode(97 + from)}`,
        to: `entity:${String.fromCharCode(97 + to)}`,
      })),
    );

const LEAVES = ["entity:leaf-0", "entity:leaf-1", "entity:leaf-2"];

const leaves: readonly PathEntity[] = LEAVES.map((id) => ({ id, kind: "GROUP", spans: without("UNDATED") }));

/** So many relations to where no path leads that some entities are hubs. */
const hubs = (count: number): fc.Arbitrary<readonly PathRelation[]> =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.constantFrom(10, 40, 400)), { maxLength: 3 }).map((all) =>
    all.flatMap(([hub, degree], turn) =>
      Array.from({ length: degree }, (_, i) => ({
        id: `relation:hub-${turn}-${i}`,
        type: "PART_OF" as const,
        from: LEAVES[turn] ?? "",
        to: `entity:${String.fromCharCode(97 + hub)}`,
        spans: without("TIMELESS"),
        status: null,
        sourceCount: 1,
        live: true,
      })),
    ),
  );

/** Most participations have the days of an occurrence at one of their ends, as in a real graph. */
const ofItsOccurrence = (all: readonly PathEntity[], relation: PathRelation): PathRelation => {
  const ends = [relation.from, relation.to].map((end) => all.find(({ id }) => id === end));
  const occurrence = ends.find((end) => end !== undefined && ["VISIT", "MEETING", "EVENT"].includes(end.kind));
  return occurrence === undefined
    ? relation
    : { ...relation, type: relation.from === occurrence.id ? "TOOK_PLACE_IN" : "VISITOR_ON", spans: occurrence.spans };
};

/** Small worlds of entities and relations, nonsense but well formed. */
export const history: fc.Arbitrary<History> = fc
  .integer({ min: 2, max: 8 })
  .chain((count) => fc.record({ entities: entities(count), relations: relations(count), more: hubs(count) }))
  .map(({ entities: some, relations: few, more }) => ({
    entities: [...some, ...leaves],
    relations: [...few.map((relation, i) => (i % 3 === 0 ? relation : ofItsOccurrence(some, relation))), ...more],
  }));

/** Wider worlds of one term a relation, where the two balls stop long before they have seen everything. */
export const wideHistory: fc.Arbitrary<History> = fc
  .record({
    entities: entities(16),
    relations: fc.array(
      fc.record({
        ends: fc.tuple(fc.nat(15), fc.nat(15)),
        days: fc.option(fc.record({ stretch, whole: fc.boolean() }), { freq: 3 }),
        sourceCount: fc.constantFrom(1, 1, 2, 5),
      }),
      { minLength: 16, maxLength: 40 },
    ),
    more: hubs(16),
  })
  .map(({ entities: some, relations: few, more }) => ({
    entities: [...some, ...leaves],
    relations: [
      ...few.map(({ ends: [from, to], days, sourceCount }, i) => ({
        id: `relation:${i}`,
        type: "MEMBER_OF" as const,
        from: `entity:${String.fromCharCode(97 + from)}`,
        to: `entity:${String.fromCharCode(97 + to)}`,
        spans: days === null ? without("TIMELESS") : oneTerm(days.stretch, days.whole),
        status: null,
        sourceCount,
        live: true,
      })),
      ...more,
    ],
  }));

const openable = (place: number): string | null =>
  GRID[place] === "0000-01-01" || GRID[place] === "9999-12-31" ? null : dayAt(place);

/** Any question about a history, all filters alike; half of them stay unset, so that there is something to find. */
export const question: fc.Arbitrary<PathQuery> = fc
  .record({
    windows: fc.array(
      stretch.map(([from, to]) => ({ from: openable(from), to: openable(to) })),
      { maxLength: 2 },
    ),
    inTimeOrder: fc.boolean(),
    types: fc.option(fc.subarray([...RELATION_TYPES], { minLength: 12 }), { freq: 1 }),
    avoid: fc.array(fc.constantFrom("entity:a", "entity:b", "entity:c", "entity:d", "entity:nobody"), { maxLength: 1 }),
    avoidKinds: fc.array(fc.constantFrom<EntityKind>("PERSON", "COUNTRY", "EVENT"), { maxLength: 1 }),
    minSources: fc.constantFrom(1, 1, 1, 2),
    includePlanned: fc.boolean(),
    certainty: fc.constantFrom("KNOWN" as const, "POSSIBLE" as const),
    orderBy: fc.constantFrom("RELEVANCE" as const, "LENGTH" as const),
    maxLength: fc.constantFrom(1, 2, 3, 4, 6, 16),
    first: fc.constantFrom(1, 2, 5, 50),
  })
  .map((wishes) => pathQuery({ from: "entity:a", to: "entity:b" }, { ...wishes, budget: 60_000 }));
