import type { RelationRecord } from "../domain/record.ts";
import { isPlanned } from "../domain/status.ts";
import { ordinalOf, packArc, sourcesOf } from "./arc.ts";
import { read } from "./read.ts";
import { type Term, termsOf } from "./terms.ts";

/** A relation and the nodes of its ends. */
export type Placed = {
  readonly relation: Pick<RelationRecord, "id" | "type" | "spans" | "status" | "sourceCount">;
  readonly from: number;
  readonly to: number;
};

type Columns = {
  readonly neighbours: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly data: Int32Array;
  readonly arcRelations: Int32Array;
};

export type Rows = Columns & { readonly offsets: Int32Array };

const columnsFor = (arcs: number): Columns => ({
  neighbours: new Int32Array(arcs),
  froms: new Int32Array(arcs),
  tos: new Int32Array(arcs),
  data: new Int32Array(arcs),
  arcRelations: new Int32Array(arcs),
});

/** Where each row begins. A relation of an entity with itself leads nowhere. */
const offsetsOf = (placed: readonly Placed[], terms: readonly (readonly Term[])[], nodes: number): Int32Array => {
  const offsets = new Int32Array(nodes + 1);
  for (const [at, { from, to }] of placed.entries()) {
    if (from === to) continue;
    for (const node of [from, to]) offsets[node + 1] = read(offsets, node + 1) + (terms[at]?.length ?? 0);
  }
  for (let node = 0; node < nodes; node += 1) offsets[node + 1] = read(offsets, node + 1) + read(offsets, node);
  return offsets;
};

/** All arcs in their rows, each row in the order of its relations. */
const fill = (placed: readonly Placed[], terms: readonly (readonly Term[])[], offsets: Int32Array): Columns => {
  const columns = columnsFor(read(offsets, offsets.length - 1));
  const ends = offsets.slice();
  const put = (node: number, neighbour: number, relation: number, term: Term, data: number): void => {
    const arc = read(ends, node);
    ends[node] = arc + 1;
    columns.neighbours[arc] = neighbour;
    columns.froms[arc] = term.from;
    columns.tos[arc] = term.to;
    columns.data[arc] = data;
    columns.arcRelations[arc] = relation;
  };
  for (const [at, { relation, from, to }] of placed.entries()) {
    if (from === to) continue;
    const type = ordinalOf(relation.type);
    const planned = isPlanned(relation.status);
    for (const term of terms[at] ?? []) {
      const parts = { type, form: term.form, planned, sources: relation.sourceCount };
      put(from, to, at, term, packArc({ ...parts, forward: true }));
      put(to, from, at, term, packArc({ ...parts, forward: false }));
    }
  }
  return columns;
};

/** By neighbour, then best sourced, then by relation and days. */
const inRowOrder =
  ({ neighbours, froms, tos, data, arcRelations }: Columns) =>
  (a: number, b: number): number =>
    read(neighbours, a) - read(neighbours, b) ||
    sourcesOf(read(data, b)) - sourcesOf(read(data, a)) ||
    read(arcRelations, a) - read(arcRelations, b) ||
    read(froms, a) - read(froms, b) ||
    read(tos, a) - read(tos, b);

/** The arcs of relations, which come in the order of their ids, as compressed sparse rows. */
export const packRows = (placed: readonly Placed[], nodes: number): Rows => {
  const terms = placed.map(({ relation }) => termsOf(relation));
  const offsets = offsetsOf(placed, terms, nodes);
  const filled = fill(placed, terms, offsets);
  const order = Int32Array.from(filled.data, (_, arc) => arc);
  const compare = inRowOrder(filled);
  for (let node = 0; node < nodes; node += 1)
    order.subarray(read(offsets, node), read(offsets, node + 1)).sort(compare);
  const sorted = (column: Int32Array): Int32Array => order.map((arc) => read(column, arc));
  return {
    offsets,
    neighbours: sorted(filled.neighbours),
    froms: sorted(filled.froms),
    tos: sorted(filled.tos),
    data: sorted(filled.data),
    arcRelations: sorted(filled.arcRelations),
  };
};
