import { addDays, stretchOf } from "../domain/days.ts";
import { groupBy } from "../domain/group-by.ts";
import { TAKING_PART } from "../domain/sides.ts";
import type { Statement, StoredStatement } from "../domain/statement.ts";
import type { Property } from "../domain/vocabulary.ts";
import type { OfficeTerms } from "../graph/acts-of-holders.ts";
import { type Affected, affectedBy, STRUCTURE_PROPERTIES } from "./affected.ts";
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

/**
 * All units that changed statements and new entities touch: also the acts whose countries change because a participant, or
 * what it belongs to, has changed; and the structure at countries whose existence has. Else it never goes from a country to
 * what is in it.
 */
export const findAffected = async (
  from: StatementShelf,
  statements: readonly StoredStatement[],
  entities: readonly string[],
  shelf: EntityShelf,
): Promise<Affected> => {
  await shelf.fetchKinds(subjectsOf(statements));
  const countries = subjectsOf(withProperty(statements, ["OCCURRED"])).filter((id) => shelf.kindOf(id) === "COUNTRY");
  const structure = await findStructureAt(from, countries);
  const touched = affectedBy([...statements, ...structure], entities, shelf.kindOf);
  const below = await findBelow(from, subjectsOf(await findNewBelonging(from, statements)));
  const acts = new Set([
    ...touched.acts,
    ...(await findActsOf(from, below, objectsOf(withProperty(statements, ["PARTNER_IN"])))),
    ...(await findActsUnder(from, withProperty(statements, ["HOLDS_OFFICE"]))),
  ]);
  return { ...touched, acts, subjects: new Set([...touched.subjects, ...acts]) };
};
