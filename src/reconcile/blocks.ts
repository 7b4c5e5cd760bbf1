import { addDays } from "../domain/days.ts";
import type { View } from "./view.ts";

/** Nothing is compared whose days lie farther apart. */
const REACH = 8;

type Dated = { readonly view: View; readonly from: string; readonly to: string };

/** What two occurrences must share to be compared: somebody who takes part; of events a country and a word of the name. */
const keysOf = (view: View): readonly string[] => {
  if (view.kind !== "EVENT")
    return view.actors
      .filter(({ kind }) => kind === "PERSON" || kind === "OFFICE")
      .flatMap(({ faces }) => faces)
      .map((face) => `${view.kind} ${face}`);
  const wheres = [...view.countries, ...view.towns];
  return wheres.flatMap((where) => view.words.flatMap((words) => [...words].map((word) => `${where} ${word}`)));
};

const blocksOf = (views: readonly View[]): readonly Dated[][] => {
  const blocks = new Map<string, Dated[]>();
  for (const view of views) {
    if (view.days === null) continue;
    const { from, to } = view.days;
    for (const key of new Set(keysOf(view))) {
      const block = blocks.get(key) ?? [];
      blocks.set(key, block);
      block.push({ view, from, to: addDays(to, REACH) });
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
};

const byDay = (a: Dated, b: Dated): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.view.id < b.view.id ? -1 : 1;

function* pairsIn(block: readonly Dated[], isAsked: (a: View, b: View) => boolean): Generator<readonly [View, View]> {
  const sorted = block.toSorted(byDay);
  for (const [index, { view, to }] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.from > to) break;
      if (isAsked(view, other.view)) yield [view, other.view];
    }
}

/** Pairs of occurrences of one kind with somebody in common, near in time, each once; only those that `isAsked` lets through. */
export function* nearPairs(
  views: readonly View[],
  isAsked: (a: View, b: View) => boolean,
): Generator<readonly [View, View]> {
  const numbers = new Map(views.map((view, number) => [view.id, number]));
  const seen = new Set<number>();
  for (const block of blocksOf(views))
    for (const [a, b] of pairsIn(block, isAsked)) {
      const [x, y] = [numbers.get(a.id) ?? 0, numbers.get(b.id) ?? 0].sort((left, right) => left - right);
      const key = (x ?? 0) * views.length + (y ?? 0);
      if (seen.has(key)) continue;
      seen.add(key);
      yield [a, b];
    }
}
