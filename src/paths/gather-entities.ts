import { byText } from "../domain/by-text.ts";
import { ENTITY_KINDS, type EntityKind } from "../domain/entity.ts";
import { createColumn, shareInts } from "./column.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";
import { type Ids, packIds } from "./ids.ts";
import type { PathEntity, PathIndex } from "./path-index.ts";
import { createTextTable, type TextTable } from "./text-table.ts";

/** Entities in the order of their ids, which makes them nodes. */
export type Nodes = {
  readonly count: number;
  readonly ids: Ids;
  readonly aliases: Pick<PathIndex, "aliases" | "aliasNodes">;
  /** The nodes of ids and aliases. */
  readonly table: TextTable;
  readonly kinds: readonly EntityKind[];
  readonly existsFrom: Int32Array;
  readonly existsTo: Int32Array;
};

export type EntityGathering = { readonly add: (entity: PathEntity) => void; readonly finish: () => Nodes };

const ALWAYS = { from: FIRST_DAY, to: LAST_DAY };

/** The days on which an entity may have existed, from first to last. */
export const existenceOf = ({ kind, spans }: PathEntity): { readonly from: number; readonly to: number } =>
  kind === "COUNTRY" && spans.dating === "DATED"
    ? { from: Math.min(...spans.possibleFrom.map(toDay)), to: Math.max(...spans.possibleTo.map(toDay)) }
    : ALWAYS;

/** The places of texts in their order. */
const orderOf = (texts: readonly string[]): Int32Array => {
  const order = Int32Array.from(texts.keys());
  const isSorted = texts.every((text, at) => at === 0 || (texts[at - 1] as string) <= text);
  return isSorted ? order : order.sort((a, b) => byText(texts[a] as string, texts[b] as string));
};

const packAliases = (names: readonly string[], table: TextTable): Nodes["aliases"] => {
  const sorted = names.toSorted(byText);
  return { aliases: packIds(sorted), aliasNodes: shareInts(table.find(sorted).subarray(0, sorted.length)) };
};

/** Keeps of entities what an index says of them: they may be millions, and the objects would be in the way of all others. */
export const createEntityGathering = (): EntityGathering => {
  const ids: string[] = [];
  const kinds: EntityKind[] = [];
  const [existsFrom, existsTo] = [createColumn(), createColumn()];
  const aliases = new Map<number, readonly string[]>();
  return {
    add: (entity) => {
      const { from, to } = existenceOf(entity);
      if (entity.aliases !== undefined && entity.aliases.length > 0) aliases.set(ids.length, entity.aliases);
      ids.push(entity.id);
      kinds.push(ENTITY_KINDS[ENTITY_KINDS.indexOf(entity.kind)] ?? entity.kind);
      existsFrom.push(from);
      existsTo.push(to);
    },
    finish: () => {
      const order = orderOf(ids);
      const names = [...aliases.values()].flat();
      const table = createTextTable(ids.length + names.length);
      const sorted = Array.from(order, (at) => ids[at] as string);
      for (const [node, id] of sorted.entries()) table.put(id, node);
      for (const [node, at] of order.entries()) for (const alias of aliases.get(at) ?? []) table.put(alias, node);
      return {
        count: ids.length,
        ids: packIds(sorted),
        aliases: packAliases(names, table),
        table,
        kinds: Array.from(order, (at) => kinds[at] as EntityKind),
        existsFrom: shareInts(order.map((at) => existsFrom.values()[at] as number)),
        existsTo: shareInts(order.map((at) => existsTo.values()[at] as number)),
      };
    },
  };
};
