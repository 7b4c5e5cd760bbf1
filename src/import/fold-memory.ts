import type { EntityKind } from "../domain/entity.ts";
import { groupBy } from "../domain/group-by.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { GROUNDS } from "./find-facts.ts";
import type { StatementShelf } from "./statement-shelf.ts";

/*
 * What parts of a fold ask again and again: who participants stand for, and the kinds of what they name. It holds for one state
 * of the statements.
 */

/** So many things are remembered at most; then all is forgotten. */
const MOST = 20_000;

export type FoldMemory = {
  /** The kinds of ids; null for those that are none. */
  readonly kinds: Map<string, EntityKind | null>;
  /** The same shelf, which asks once for what the countries of a thing rest on. */
  over(shelf: StatementShelf): StatementShelf;
  /** To be told when statements have changed. */
  forget(): void;
  /** Forgets if there is too much. */
  trim(): void;
};

export const startFoldMemory = (): FoldMemory => {
  const kinds = new Map<string, EntityKind | null>();
  const grounds = new Map<string, readonly StoredStatement[]>();
  const forget = (): void => {
    kinds.clear();
    grounds.clear();
  };
  const groundsFrom = async (shelf: StatementShelf, ids: readonly string[]): Promise<readonly StoredStatement[]> => {
    const unknown = ids.filter((id) => !grounds.has(id));
    const bySubject = groupBy(await shelf.byPropertiesAndSubjects(GROUNDS, unknown), ({ subject }) => subject);
    for (const id of unknown) grounds.set(id, bySubject.get(id) ?? []);
    return ids.flatMap((id) => grounds.get(id) ?? []);
  };
  return {
    kinds,
    over: (shelf) => ({
      ...shelf,
      byPropertiesAndSubjects: (properties, ids) =>
        properties === GROUNDS ? groundsFrom(shelf, ids) : shelf.byPropertiesAndSubjects(properties, ids),
    }),
    forget,
    trim: () => {
      if (kinds.size > MOST || grounds.size > MOST) forget();
    },
  };
};
