import type { Entity } from "../domain/entity.ts";
import { findAliasesByIds, type StoredAlias } from "../graph/aliases.ts";
import { findEntitiesByIds } from "../graph/entities.ts";
import type { Transaction } from "../graph/graph.ts";
import { findStatementsNaming, findStatementsToldWith, type RecordedStatement } from "../graph/recorded-statements.ts";
import { toEntity } from "./entity-shelf.ts";

/*
 * Terminology
 *
 * Move        what becomes of the graph when ids answer as others than before: entities become aliases, or aliases entities
 *             again, and the statements that were told with these ids are held under the new answers. No other statement is read.
 */

/** The ids that answer as others from now on, each with its new answer. */
export type Moved = ReadonlyMap<string, string>;

export type Move = {
  readonly moved: Moved;
  /** Entities that are new, or answer as themselves again. */
  readonly fresh: readonly Entity[];
  /** Ids of entities that are aliases from now on. */
  readonly gone: readonly string[];
  /** New aliases, and those that answer as another one. */
  readonly aliases: readonly StoredAlias[];
  /** Ids of aliases that are entities again. */
  readonly restored: readonly string[];
  /** What the moved ids answered as before. */
  readonly left: readonly string[];
  /** The statements that were told with moved ids, as they are held before. */
  readonly before: readonly RecordedStatement[];
};

/** Nothing moves. */
export const NO_MOVE: Move = {
  moved: new Map(),
  fresh: [],
  gone: [],
  aliases: [],
  restored: [],
  left: [],
  before: [],
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const findTold = async (
  transaction: Transaction,
  entities: readonly string[],
  aliases: readonly string[],
): Promise<readonly RecordedStatement[]> => [
  ...byId([
    ...(await findStatementsNaming(transaction, entities)),
    ...(await findStatementsToldWith(transaction, aliases)),
  ]).values(),
];

/** What a write moves; `entities` are those that it brings. */
export const findMove = async (transaction: Transaction, entities: readonly Entity[], moved: Moved): Promise<Move> => {
  if (moved.size === 0) return { ...NO_MOVE, fresh: entities };
  const held = byId(await findEntitiesByIds(transaction, [...moved.keys()]));
  const heldAliases = byId(await findAliasesByIds(transaction, [...moved.keys()]));
  const added = byId(entities);
  const ownOf = (id: string): Entity => {
    const found = added.get(id) ?? held.get(id) ?? heldAliases.get(id);
    if (found === undefined) throw new Error(`${id} is judged, but is no entity.`);
    return toEntity(found);
  };
  const restored = [...moved].filter(([id, answer]) => id === answer).map(([id]) => id);
  const away = [...moved].filter(([id, answer]) => id !== answer);
  return {
    moved,
    fresh: [...entities.filter(({ id }) => !moved.has(id)), ...restored.map(ownOf)],
    gone: [...held.keys()],
    aliases: away.map(([id, canonical]) => ({ ...ownOf(id), canonical })),
    restored,
    left: [...new Set([...held.keys(), ...[...heldAliases.values()].map(({ canonical }) => canonical)])],
    before: await findTold(transaction, [...held.keys()], [...heldAliases.keys()]),
  };
};
