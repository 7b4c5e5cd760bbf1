import { isPlanned } from "../domain/status.ts";
import { ordinalOf, packArc } from "./arc.ts";
import type { PathRelation } from "./path-index.ts";
import { read } from "./read.ts";
import { eachTerm } from "./terms.ts";

/*
 * Relations and their terms as numbers. What is read together stands together, since most of the time of building goes by in
 * waiting for memory.
 */

/** Numbers that a relation takes: from, to, and type, plan and sources as `packArc` has them. */
export const RELATION = 3;
/** Numbers that a term takes: first day, last day, data of its arcs but their direction, and the place of its relation. */
export const TERM = 4;

export type Gathered = {
  readonly count: number;
  readonly relations: Int32Array;
  /** In the order of their relations; none of relations between a node and itself, which lead nowhere. */
  readonly terms: Int32Array;
};

export type Gathering = {
  readonly add: (relation: PathRelation, from: number, to: number) => void;
  readonly finish: () => Gathered;
};

/** The same numbers with room for as many more. */
const widened = (values: Int32Array): Int32Array<ArrayBuffer> => {
  const wide = new Int32Array(2 * values.length);
  wide.set(values);
  return wide;
};

export const createGathering = (): Gathering => {
  let relations = new Int32Array(RELATION * 1024);
  let terms = new Int32Array(TERM * 1024);
  let [count, termCount, data] = [0, 0, 0];
  const addTerm = (from: number, to: number, form: number): void => {
    const at = TERM * termCount;
    if (at === terms.length) terms = widened(terms);
    terms[at] = from;
    terms[at + 1] = to;
    terms[at + 2] = data | (form << 6);
    terms[at + 3] = count;
    termCount += 1;
  };
  return {
    add: (relation, from, to) => {
      const { status, sourceCount } = relation;
      const type = ordinalOf(relation.type);
      const at = RELATION * count;
      if (at === relations.length) relations = widened(relations);
      data = packArc({ type, form: 0, planned: isPlanned(status), forward: false, sources: sourceCount });
      relations[at] = from;
      relations[at + 1] = to;
      relations[at + 2] = data;
      if (from !== to) eachTerm(type, relation.spans, addTerm);
      count += 1;
    },
    finish: () => ({
      count,
      relations: relations.subarray(0, RELATION * count),
      terms: terms.subarray(0, TERM * termCount),
    }),
  };
};

/** Where the terms of each relation begin; one more at the end. */
const termStartsOf = ({ count, terms }: Gathered): Int32Array => {
  const starts = new Int32Array(count + 1);
  for (let at = TERM - 1; at < terms.length; at += TERM) {
    const relation = read(terms, at);
    starts[relation + 1] = read(starts, relation + 1) + 1;
  }
  for (let relation = 0; relation < count; relation += 1)
    starts[relation + 1] = read(starts, relation + 1) + read(starts, relation);
  return starts;
};

/** The same in another order: the relation at each place is that which was at `order[place]`. */
export const reordered = (gathered: Gathered, order: Int32Array): Gathered => {
  const starts = termStartsOf(gathered);
  const relations = new Int32Array(gathered.relations.length);
  const terms = new Int32Array(gathered.terms.length);
  let term = 0;
  for (const [place, at] of order.entries()) {
    relations.set(gathered.relations.subarray(RELATION * at, RELATION * (at + 1)), RELATION * place);
    const own = gathered.terms.subarray(TERM * read(starts, at), TERM * read(starts, at + 1));
    terms.set(own, term);
    for (const end = term + own.length; term < end; term += TERM) terms[term + 3] = place;
  }
  return { count: gathered.count, relations, terms };
};
