import { groupBy } from "../domain/group-by.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { Property } from "../domain/vocabulary.ts";
import { findActsOfHolders, type OfficeTerms } from "../graph/acts-of-holders.ts";
import {
  findFactsByClaims,
  findFactsByObjects,
  findFactsByPropertiesAndObjects,
  findFactsByPropertiesAndSubjects,
  findFactsBySubjects,
} from "../graph/facts.ts";
import type { Readable } from "../graph/find-rows.ts";

type Keys = readonly string[];
type Statements = readonly StoredStatement[];
type Asked = readonly [readonly OfficeTerms[], readonly Property[]];

/** The statements that one write has to do with, retracted ones too, in no order; those of the graph without places in documents. */
export type StatementShelf = {
  bySubjects(subjects: Keys): Promise<Statements>;
  byObjects(objects: Keys): Promise<Statements>;
  byPropertiesAndSubjects(properties: readonly Property[], subjects: Keys): Promise<Statements>;
  byPropertiesAndObjects(properties: readonly Property[], objects: Keys): Promise<Statements>;
  byClaims(claims: Keys): Promise<Statements>;
  /** See `findActsOfHolders`. */
  actsOfHolders(...asked: Asked): ReturnType<typeof findActsOfHolders>;
};

type Keyed = ReadonlyMap<string, Statements>;

/** Those of fresh keys from memory; the rest by `find`. */
const finder =
  (isFresh: (key: string) => boolean, changed: Keyed, find: (keys: Keys) => Promise<Statements>) =>
  async (keys: Keys, keep: (statement: StoredStatement) => boolean = () => true): Promise<Statements> => {
    const distinct = [...new Set(keys)];
    const fresh = distinct.filter(isFresh).flatMap((key) => (changed.get(key) ?? []).filter(keep));
    const found = await find(distinct.filter((key) => !isFresh(key)));
    return [...fresh, ...found];
  };

/**
 * A shelf over a graph in which `changed` has been saved. Whatever is said of a fresh thing is among the changed statements, so
 * nothing is asked about those: an import into an empty graph reads next to nothing.
 */
export const makeStatementShelf = (
  from: Readable,
  changed: Statements,
  isFresh: (id: string) => boolean,
): StatementShelf => {
  const bySubject = groupBy(changed, ({ subject }) => subject);
  const byObject = groupBy(changed, ({ object }) => object);
  const byClaim = groupBy(changed, ({ claim }) => claim);
  const isFreshClaim = (claim: string): boolean => {
    const [first] = byClaim.get(claim) ?? [];
    return first !== undefined && (isFresh(first.subject) || (first.object !== null && isFresh(first.object)));
  };
  return {
    bySubjects: finder(isFresh, bySubject, (keys) => findFactsBySubjects(from, keys)),
    byObjects: finder(isFresh, byObject, (keys) => findFactsByObjects(from, keys)),
    byPropertiesAndSubjects: (properties, subjects) =>
      finder(isFresh, bySubject, (keys) => findFactsByPropertiesAndSubjects(from, properties, keys))(
        subjects,
        ({ property }) => properties.includes(property),
      ),
    byPropertiesAndObjects: (properties, objects) =>
      finder(isFresh, byObject, (keys) => findFactsByPropertiesAndObjects(from, properties, keys))(
        objects,
        ({ property }) => properties.includes(property),
      ),
    byClaims: finder(isFreshClaim, byClaim, (claims) => findFactsByClaims(from, claims)),
    actsOfHolders: (offices, properties) => findActsOfHolders(from, offices, properties),
  };
};
