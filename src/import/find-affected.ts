import { addDays, stretchOf } from "../domain/days.ts";
import { groupBy } from "../domain/group-by.ts";
import { TAKING_PART } from "../domain/sides.ts";
import type { Statement, StoredStatement } from "../domain/statement.ts";
import type { Property } from "../domain/vocabulary.ts";
import type { OfficeTerms } from "../graph/acts-of-holders.ts";
import { type Affected, affectedBy, type KindOf, NOTHING_AFFECTED, STRUCTURE_PROPERTIES, unionOf } from "./affected.ts";
import type { EntityShelf } from "./entity-shelf.ts";
import type { StatementShelf } from "./statement-shelf.ts";

/** By these an act, the subject, is where a country is visited. */
const VISITING: readonly Property[] = ["VISIT_TO", "TOOK_PLACE_IN"];
/** By these one thing lies in, or belongs to, another; what changes for the other changes for all below it. */
const BELONGING: readonly Property[] = ["BODY_OF", "PART_OF", "LOCATED_IN", "OFFICE_OF"];

const withProperty = (statements: readonly Statement[], properties: readonly Property[]): readonly Statement[] =>
  statements.filter(({ property }) => properties.includes(property));

const subjectsOf = (statements: readonly Statement[]): readonly string[] => statements.map(({ subject }) => subject);

const objectsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ object }) => (object === null ? [] : [object]));

/** Whether a claim of structure stands by this statement whenever it stands by a later one: as a ground it asks the record alone. */
const standsSince = (held: StoredStatement, { id, recordedFrom }: StoredStatement): boolean =>
  held.recordedUntil === null &&
  (held.absences ?? []).length === 0 &&
  (held.recordedFrom < recordedFrom || (held.recordedFrom === recordedFrom && held.id < id));

/** What belongs where, as far as nothing that stands said it before; said again, it is no new ground for anything. */
const findNewBelonging = async (
  from: StatementShelf,
  statements: readonly StoredStatement[],
): Promise<readonly StoredStatement[]> => {
  const belonging = statements.filter(({ property }) => BELONGING.includes(property));
  const changed = new Set(belonging.map(({ id }) => id));
  const told = await from.byClaims(belonging.map(({ claim }) => claim));
  const held = groupBy(
    told.filter(({ id }) => !changed.has(id)),
    ({ claim }) => claim,
  );
  return belonging.filter(
    (statement) =>
      statement.recordedUntil !== null || !held.get(statement.claim)?.some((other) => standsSince(other, statement)),
  );
};

/** These, and on all levels what lies in them, belongs to them, or holds an office of theirs. */
const findBelow = async (from: StatementShelf, ids: readonly string[]): Promise<readonly string[]> => {
  const found = new Set(ids);
  for (let next = [...found]; next.length > 0; ) {
    const below = await from.byPropertiesAndObjects([...BELONGING, "HOLDS_OFFICE"], next);
    next = [...new Set(subjectsOf(below))].filter((id) => !found.has(id));
    for (const id of next) found.add(id);
  }
  return [...found];
};

/** A gap of a holder's in which another's term lies is under a year; so no term counts for an act that is farther off. */
const NEAR = 366;

/** The terms that statements tell of, by office; those without days count only for what their own source tells. */
const termsOf = (statements: readonly Statement[]): readonly OfficeTerms[] =>
  [...groupBy(statements, ({ object }) => object)].map(([id, told]) => {
    const stretches = told.flatMap(({ validity }) => (validity === null ? [] : [stretchOf(validity)]));
    return {
      id,
      from: stretches.map(({ from }) => addDays(from, -NEAR)),
      to: stretches.map(({ to }) => addDays(to, NEAR)),
      sources: [...new Set(told.map(({ source }) => source))],
    };
  });

/** The acts for whose countries it matters who held these offices: of all holders, since each bounds the others' terms. */
const findActsUnder = async (from: StatementShelf, statements: readonly Statement[]): Promise<readonly string[]> => {
  const found = await from.actsOfHolders(termsOf(statements), [...TAKING_PART, "PARTNER_IN"]);
  const idsWhere = (isResource: boolean): readonly string[] =>
    found.filter(({ kind }) => (kind === "RESOURCE") === isResource).map(({ id }) => id);
  const about = await from.byPropertiesAndObjects(["ABOUT"], idsWhere(true));
  return [...idsWhere(false), ...subjectsOf(about)];
};

/** The acts that these take part in or that visit them, and those about the resources, theirs and others. */
const findActsOf = async (
  from: StatementShelf,
  ids: readonly string[],
  resources: readonly string[],
): Promise<readonly string[]> => {
  const told = await from.byPropertiesAndSubjects([...TAKING_PART, "PARTNER_IN"], ids);
  const partnered = objectsOf(withProperty(told, ["PARTNER_IN"]));
  const visiting = await from.byPropertiesAndObjects(VISITING, ids);
  const about = await from.byPropertiesAndObjects(["ABOUT"], [...partnered, ...resources]);
  return [...objectsOf(withProperty(told, TAKING_PART)), ...subjectsOf(visiting), ...subjectsOf(about)];
};

/** The structure at countries whose existence has changed. It is read whole, since all of it is bounded by that. */
const findStructureAt = async (
  from: StatementShelf,
  countries: readonly string[],
): Promise<readonly StoredStatement[]> => [
  ...(await from.byPropertiesAndSubjects(STRUCTURE_PROPERTIES, countries)),
  ...(await from.byPropertiesAndObjects(STRUCTURE_PROPERTIES, countries)),
];

/** What leads a changed statement to units that it does not name: see `findLedTo`. */
const LEADING: ReadonlySet<Property> = new Set([...BELONGING, "HOLDS_OFFICE", "PARTNER_IN"]);

/** Whether a statement may touch units that it does not name. */
export const leadsOn = ({ property, subject }: Statement, kindOf: KindOf): boolean =>
  LEADING.has(property) || (property === "OCCURRED" && kindOf(subject) === "COUNTRY");

/**
 * The units that leading statements touch without naming them: the acts whose countries change because a participant, or
 * what it belongs to, has changed; and the structure at countries whose existence has. Else it never goes from a country to
 * what is in it.
 */
export const findLedTo = async (
  from: StatementShelf,
  leading: readonly StoredStatement[],
  shelf: EntityShelf,
): Promise<Affected> => {
  const countries = subjectsOf(withProperty(leading, ["OCCURRED"]));
  const structure = affectedBy(await findStructureAt(from, countries), [], shelf.kindOf);
  const below = await findBelow(from, subjectsOf(await findNewBelonging(from, leading)));
  const acts = new Set([
    ...(await findActsOf(from, below, objectsOf(withProperty(leading, ["PARTNER_IN"])))),
    ...(await findActsUnder(from, withProperty(leading, ["HOLDS_OFFICE"]))),
  ]);
  return unionOf(structure, { ...NOTHING_AFFECTED, subjects: acts, acts });
};

/** All units that changed statements and new entities touch, by themselves and through others. */
export const findAffected = async (
  from: StatementShelf,
  statements: readonly StoredStatement[],
  entities: readonly string[],
  shelf: EntityShelf,
): Promise<Affected> => {
  await shelf.fetchKinds(subjectsOf(statements));
  const leading = statements.filter((statement) => leadsOn(statement, shelf.kindOf));
  return unionOf(affectedBy(statements, entities, shelf.kindOf), await findLedTo(from, leading, shelf));
};
