import type { Entity, EntityKind } from "./entity.ts";
import { groupBy } from "./group-by.ts";
import { remembered } from "./remembered.ts";
import type { StoredStatement } from "./statement.ts";
import { renamed } from "./told.ts";
import type { Property } from "./vocabulary.ts";

/** A closed set of facts: whatever the records asked of it depend on is in it. */
export type Facts = {
  readonly entities: readonly Entity[];
  /** Live or not. */
  readonly statements: readonly StoredStatement[];
  /** From an id to the one that it answers as, by judgement; ids that answer as themselves may be left out. */
  readonly canonical?: ReadonlyMap<string, string>;
};

/** Facts under their canonical ids, prepared for the questions that projection asks. */
export type FactIndex = {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Sorted by id, so that nothing depends on the order of the facts. */
  readonly statements: readonly StoredStatement[];
  /** Ids that answer as this one, sorted. */
  aliasesOf(id: string): readonly string[];
  kindOf(id: string): EntityKind | null;
  /** Statements with this subject, of one property or of all. */
  from(subject: string, property?: Property): readonly StoredStatement[];
  /** Statements with this object, of one property or of all. */
  to(object: string, property?: Property): readonly StoredStatement[];
};

type Statements = readonly StoredStatement[];

const resolve = (id: string, canonical: ReadonlyMap<string, string>): string => {
  let last = id;
  for (let steps = 0; steps <= canonical.size; steps += 1) {
    const next = canonical.get(last);
    if (next === undefined || next === last) return last;
    last = next;
  }
  throw new Error(`The judgements on "${id}" go round in a circle.`);
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const NOTHING: Statements = [];

/** A finder of statements by one end, and by property; of one end and property it always gives the same list. */
const findByEnd = (byEnd: ReadonlyMap<string, Statements>): FactIndex["from"] => {
  const byProperty = remembered((end) => groupBy(byEnd.get(end) ?? NOTHING, ({ property }) => property));
  return (end, property) => (property ? byProperty(end).get(property) : byEnd.get(end)) ?? NOTHING;
};

/** Facts indexed under their canonical ids. */
export const indexFacts = ({ entities, statements, canonical = new Map() }: Facts): FactIndex => {
  const answer = (id: string): string => resolve(id, canonical);
  const answering = canonical.size === 0 ? statements : statements.map((statement) => renamed(statement, answer));
  const sorted = answering.toSorted(byId);
  const own = entities.filter(({ id }) => answer(id) === id).toSorted(byId);
  const byEntity = new Map(own.map((entity) => [entity.id, entity]));
  const aliases = groupBy([...canonical.keys()].filter((id) => answer(id) !== id).toSorted(), answer);
  const from = findByEnd(groupBy(sorted, ({ subject }) => subject));
  const to = findByEnd(groupBy(sorted, ({ object }) => object));
  return {
    entities: byEntity,
    statements: sorted,
    aliasesOf: (id) => aliases.get(id) ?? [],
    kindOf: (id) => byEntity.get(id)?.kind ?? null,
    from,
    to,
  };
};
