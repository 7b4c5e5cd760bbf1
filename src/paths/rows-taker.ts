import type { At } from "../domain/at.ts";
import type { Entity } from "../domain/entity.ts";
import { project } from "../domain/project.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { createIndexBuilder } from "./index-builder.ts";
import type { PathEntity, PathIndex, PathRelation } from "./path-index.ts";

/** Entities as the graph has them, and what was ever said: what clocks fold records from. */
export type PathFacts = {
  readonly entities: readonly (Entity & Pick<PathEntity, "aliases">)[];
  readonly statements: readonly StoredStatement[];
};

/**
 * Some of what an index is built from: records, all entities before all relations; or facts, and at last the clocks under which
 * they are to be folded. `validOn` of these is of no matter: a search asks it of each relation.
 */
export type PathPage =
  | { readonly entities: readonly PathEntity[] }
  | { readonly relations: readonly PathRelation[] }
  | { readonly facts: PathFacts }
  | { readonly fold: At };

export const rowsOf = (page: PathPage): number => {
  if ("entities" in page) return page.entities.length;
  if ("relations" in page) return page.relations.length;
  return "facts" in page ? page.facts.entities.length + page.facts.statements.length : 0;
};

/** Statements may name an entity by another of its ids. */
const canonicalIn = (entities: PathFacts["entities"]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));

/** Takes pages as they come, and builds an index of them. */
export type RowsTaker = { readonly take: (page: PathPage) => void; readonly finish: () => PathIndex };

export const createRowsTaker = (): RowsTaker => {
  const builder = createIndexBuilder();
  const entities: PathFacts["entities"][number][] = [];
  const statements: StoredStatement[] = [];
  const fold = (at: At): void => {
    const records = project({ entities, statements, canonical: canonicalIn(entities) }, { ...at, validOn: null });
    builder.addEntities(records.entities);
    builder.addRelations(records.relations);
  };
  return {
    take: (page) => {
      if ("entities" in page) builder.addEntities(page.entities);
      else if ("relations" in page) builder.addRelations(page.relations);
      else if ("fold" in page) fold(page.fold);
      else {
        entities.push(...page.facts.entities);
        statements.push(...page.facts.statements);
      }
    },
    finish: builder.finish,
  };
};
