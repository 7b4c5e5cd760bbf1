import fc from "fast-check";
import type { Entity, EntityKind } from "../../src/domain/entity.ts";
import { makeStatement, problemsOf } from "../../src/domain/make-statement.ts";
import type { Source } from "../../src/domain/source.ts";
import { EDITORIAL, type Literal, type Statement } from "../../src/domain/statement.ts";
import type { Status } from "../../src/domain/status.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { PROPERTIES, type Property, type PropertyRow, VOCABULARY } from "../../src/domain/vocabulary.ts";
import { mergeLocators } from "../../src/import/locators.ts";
import type { ImportRecord, Placed } from "../../src/import/records.ts";

/** Few things of each kind, so that random statements meet: on one office, at one visit, behind one country. */
const COUNTS: Readonly<Record<EntityKind, number>> = {
  COUNTRY: 3,
  PERSON: 3,
  INSTITUTION: 3,
  OFFICE: 2,
  AGREEMENT: 1,
  VISIT: 2,
  MEETING: 1,
  EVENT: 2,
  RESOURCE: 1,
  PLACE: 2,
  GROUP: 1,
};

const bare = { code: null, form: null, eventKind: null, placeKind: null, externalIds: [], descriptions: {} };

export const ENTITIES: readonly Entity[] = (Object.entries(COUNTS) as [EntityKind, number][]).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => ({ ...bare, id: `${kind.toLowerCase()}:${index + 1}`, kind })),
);

const kinds = new Map(ENTITIES.map(({ id, kind }) => [id, kind]));
const idsOf = (things: readonly Entity[], wanted: readonly EntityKind[]): readonly string[] =>
  things.filter(({ kind }) => wanted.includes(kind)).map(({ id }) => id);

const aSource = (id: string, date: string | null, origin: string | null = null): Source => ({
  id,
  title: id,
  publisher: null,
  publishedOn: date === null ? null : parseValidity(date),
  language: "en",
  url: null,
  licence: null,
  origin,
  fileName: null,
  dataset: "test",
});

export const SOURCES: readonly Source[] = [
  aSource(EDITORIAL, null),
  aSource("source:a", "2017-06-09"),
  aSource("source:b", "2024-12-20"),
  aSource("source:copy", "2025-01", "source:a"),
];

const VALIDITIES: readonly (Validity | null)[] = [
  null,
  parseValidity("2016-03-01", { attested: true }),
  parseValidity("2017-06-08"),
  parseValidity("2017-06-08/2017-06-09"),
  parseValidity("2017"),
  parseValidity("2017-10-01/2017-12-31"),
  parseValidity("2018-02-01", { attested: true }),
  parseValidity("1922-12-30/1991-12-26"),
  parseValidity("2025/.."),
];

const STATUSES: readonly (Status | null)[] = [null, "PLANNED", "HELD", "APPROVED", "SIGNED", "AVAILABLE", "CANCELLED"];

const literalFor = (row: PropertyRow, choice: number): Literal | null => {
  if (row.literal === "NAME")
    return { type: "NAME", text: `Name ${choice}`, language: choice % 2 ? "en" : "ru", script: "Latn", kind: "COMMON" };
  if (row.literal === "FIGURE")
    return { type: "FIGURE", value: 80 + choice, text: `${80 + choice} things`, unit: "thing", qualifier: "EXACTLY" };
  if (row.literal === "TEXT") return { type: "TEXT", text: `Words ${choice}`, language: "en" };
  return row.literal === "URL" ? { type: "URL", url: `https://example.org/${choice}` } : null;
};

/** What statements are made of: which properties, and which things they may be about. */
type World = { readonly properties: readonly Property[]; readonly things: readonly Entity[] };

const EVERYTHING: World = {
  properties: PROPERTIES.filter((property) => property !== "ACCREDITED_TO"),
  things: ENTITIES,
};

/** So few things and properties that long chains close: a participant, an office, its body, its country, rivals, partners. */
const CHAINS: World = {
  properties: [
    ...(["HOLDS_OFFICE", "HOLDS_OFFICE", "HOLDS_OFFICE", "OFFICE_OF", "OFFICE_OF", "SENT_TO"] as const),
    ...(["BODY_OF", "PART_OF", "LOCATED_IN", "VISITOR_ON", "VISITOR_ON", "VISIT_TO", "MET_AT"] as const),
    ...(["PARTNER_IN", "PARTNER_IN", "ABOUT", "ABOUT", "OCCURRED", "OCCURRED", "PARTY_TO", "STATUS"] as const),
  ],
  things: ENTITIES.filter(({ id, kind }) => {
    const most = kind === "PERSON" || kind === "COUNTRY" || kind === "INSTITUTION" ? 2 : 1;
    return Number(id.split(":")[1]) <= most && kind !== "EVENT" && kind !== "GROUP";
  }),
};

const pick = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

const isWellMade = (statement: Statement): boolean => problemsOf(statement, (id) => kinds.get(id) ?? null).length === 0;

const isPossible = (property: Property, { things }: World): boolean => {
  const row: PropertyRow = VOCABULARY[property];
  return idsOf(things, row.subject).length > 0 && (row.object.length === 0 || idsOf(things, row.object).length > 0);
};

/** Any statement of a world that the vocabulary allows. */
const aStatement = (world: World): fc.Arbitrary<Statement> =>
  pick(world.properties.filter((property) => isPossible(property, world)))
    .chain((property) => {
      const row: PropertyRow = VOCABULARY[property];
      return fc
        .record({
          subject: pick(idsOf(world.things, row.subject)),
          object: row.object.length === 0 ? fc.constant(null) : pick(idsOf(world.things, row.object)),
          role: pick([null, ...row.roles]),
          literal: fc.integer({ min: 1, max: 3 }).map((choice) => literalFor(row, choice)),
          validity: pick(VALIDITIES),
          status: pick(STATUSES),
          source: pick(SOURCES.map(({ id }) => id)),
          saidBy: pick([null, null, "person:1"]),
          start: fc.integer({ min: 0, max: 3 }),
        })
        .map(({ start, ...parts }) =>
          makeStatement({
            ...parts,
            property,
            statusWord: null,
            locators: mergeLocators([{ paragraph: 1, start, end: start + 5, sha256: "0".repeat(64) }]),
            dataset: "test",
          }),
        );
    })
    .filter(isWellMade);

/** Statements of one world, of everything or of long chains. */
export const someStatements = (most: number): fc.Arbitrary<readonly Statement[]> =>
  fc.oneof(
    ...[EVERYTHING, CHAINS].map((world) => fc.array(aStatement(world), { minLength: 1, maxLength: most, size: "max" })),
  );

const placed = (record: ImportRecord, line: number): Placed => ({ place: { file: "test", line }, record });

/** What a batch is made of: records with places. */
export const toBatch = (
  statements: readonly Statement[],
  entities: readonly Entity[] = [],
  sources: readonly Source[] = [],
): readonly Placed[] =>
  [
    ...sources.map((value): ImportRecord => ({ type: "source", value })),
    ...entities.map((value): ImportRecord => ({ type: "entity", value })),
    ...statements.map((value): ImportRecord => ({ type: "statement", value, history: null })),
  ].map(placed);

/** A statement of one person's membership, unless told otherwise. */
export const told = (parts: Partial<Statement>): Statement =>
  makeStatement({
    subject: "person:1",
    property: "MEMBER_OF",
    object: "institution:1",
    literal: null,
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    source: "source:a",
    saidBy: null,
    locators: [],
    dataset: "test",
    ...parts,
  });
