import type { EntityKind } from "../domain/entity.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Facts } from "../domain/project.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { Property } from "../domain/vocabulary.ts";
import { type Affected, PLACING_PROPERTIES, STRUCTURE_PROPERTIES, SUBJECT_PROPERTIES } from "./affected.ts";
import { byText } from "../domain/by-text.ts";
import type { EntityShelf } from "./entity-shelf.ts";
import type { StatementShelf } from "./statement-shelf.ts";

/** What an act's countries rest on: what its participants hold, belong to and lie in. */
export const GROUNDS: readonly Property[] = ["HOLDS_OFFICE", "OFFICE_OF", "BODY_OF", "PART_OF", "LOCATED_IN"];
/** The kinds that stand for a country through these; a country stands for itself. */
const CLIMBING: ReadonlySet<EntityKind | null> = new Set(["PERSON", "OFFICE", "INSTITUTION", "PLACE"]);

/** Statements by id; those that are added are given back. */
type Collected = {
  readonly add: (statements: readonly StoredStatement[]) => readonly StoredStatement[];
  readonly all: () => readonly StoredStatement[];
};

const startCollection = (): Collected => {
  const byId = new Map<string, StoredStatement>();
  return {
    add: (statements) => {
      for (const statement of statements) byId.set(statement.id, statement);
      return statements;
    },
    all: () => [...byId.values()].sort((a, b) => byText(a.id, b.id)),
  };
};

const endsOf = ({ subject, object }: StoredStatement): readonly string[] =>
  object === null ? [subject] : [subject, object];

/** The offices that somebody holds more than once: there may be a gap between, into which another holder's term may fall. */
const officesHeldAgain = (statements: readonly StoredStatement[]): readonly string[] => {
  const holding = statements.filter(({ property }) => property === "HOLDS_OFFICE");
  const byHolder = groupBy(holding, ({ subject, object }) => `${subject} ${object}`);
  return [...byHolder.values()].flatMap(([first, second]) => (second === undefined ? [] : (first?.object ?? [])));
};

/** What countries stand behind these ends: up from participants over offices, bodies and places, level by level. */
const collectGrounds = async (from: StatementShelf, into: Collected, ends: readonly string[], shelf: EntityShelf) => {
  const seen = new Set<string>();
  for (let next = ends; next.length > 0; ) {
    await shelf.fetchKinds(next);
    for (const id of next) seen.add(id);
    const climbing = next.filter((id) => CLIMBING.has(shelf.kindOf(id)));
    const resources = next.filter((id) => shelf.kindOf(id) === "RESOURCE");
    const above = into.add(await from.byPropertiesAndSubjects(GROUNDS, climbing));
    const partners = into.add(await from.byPropertiesAndObjects(["PARTNER_IN"], resources));
    into.add(await from.byPropertiesAndObjects(["HOLDS_OFFICE"], officesHeldAgain(above)));
    next = [...new Set([...above, ...partners].flatMap(endsOf))].filter((id) => !seen.has(id));
  }
};

const collectActs = async (from: StatementShelf, into: Collected, acts: readonly string[], shelf: EntityShelf) => {
  const around = (await Promise.all([from.bySubjects(acts), from.byObjects(acts)])).flat();
  await collectGrounds(from, into, [...new Set(into.add(around).flatMap(endsOf))], shelf);
};

/** The existence of the countries at the ends of structure. */
const collectExistence = async (from: StatementShelf, into: Collected, shelf: EntityShelf) => {
  const ends = into
    .all()
    .filter(({ property }) => STRUCTURE_PROPERTIES.includes(property))
    .flatMap(endsOf);
  await shelf.fetchKinds(ends);
  const countries = ends.filter((id) => shelf.kindOf(id) === "COUNTRY");
  into.add(await from.byPropertiesAndSubjects(["OCCURRED"], countries));
};

/**
 * The facts that the affected units rest on, as a set that is closed for them: the records of these units, and only of
 * these, come out of `project` as they would from all facts.
 */
export const findFacts = async (from: StatementShelf, affected: Affected, shelf: EntityShelf): Promise<Facts> => {
  const into = startCollection();
  const [subjects, offices] = [[...affected.subjects], [...affected.offices]];
  const others = subjects.filter((id) => !affected.acts.has(id));
  const [, ...found] = await Promise.all([
    collectActs(from, into, [...affected.acts], shelf),
    from.byPropertiesAndSubjects(SUBJECT_PROPERTIES, others),
    from.byPropertiesAndObjects(["HOLDS_OFFICE"], offices),
    from.byPropertiesAndSubjects(PLACING_PROPERTIES, offices),
    from.byClaims([...affected.claims]),
  ]);
  for (const statements of found) into.add(statements);
  await collectExistence(from, into, shelf);
  const statements = into.all();
  const ids = [...new Set([...subjects, ...statements.flatMap(endsOf)])].sort(byText);
  await shelf.fetch(subjects);
  await shelf.fetchKinds(ids);
  return { statements, entities: ids.map((id) => shelf.entity(id)).filter((entity) => entity !== null) };
};
