import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../src/root.ts";

/** A set of labelled ids: the person that each one is. */
export type Labels = ReadonlyMap<string, string>;

type LabelledSet = {
  readonly visits: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly alone: readonly string[];
};

const toLabels = ({ people, alone }: LabelledSet): Labels =>
  new Map([
    ...Object.entries(people).flatMap(([label, ids]) => ids.map((id) => [`person:${id}`, label] as const)),
    ...alone.map((id) => [`person:${id}`, id] as const),
  ]);

/** The labels of test/identity/labels.yaml, by set. */
export const readLabels = async (): Promise<ReadonlyMap<string, Labels>> => {
  const text = await readFile(join(root, "test/identity/labels.yaml"), "utf8");
  const sets = parse(text) as Readonly<Record<string, LabelledSet>>;
  return new Map(Object.entries(sets).map(([name, set]) => [name, toLabels(set)]));
};

/** What a linker makes one: for each id, an id that stands for all those joined with it. */
export const joined = (links: readonly { readonly a: string; readonly b: string }[]): ((id: string) => string) => {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const { a, b } of links) {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left !== right) parents.set(right, left);
  }
  return rootOf;
};

export type Figures = {
  readonly truePairs: number;
  readonly linkedPairs: number;
  readonly precision: number;
  readonly recall: number;
};

const isSame = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Precision and recall over all pairs of labelled ids, after joining what links join over others. */
export const figuresOf = (labels: Labels, rootOf: (id: string) => string): Figures => {
  const ids = [...labels.keys()].sort();
  const counts = { truePairs: 0, linkedPairs: 0, both: 0 };
  ids.forEach((a, at) => {
    for (const b of ids.slice(at + 1)) {
      const [isTrue, isLinked] = [isSame(labels.get(a), labels.get(b)), isSame(rootOf(a), rootOf(b))];
      if (isTrue) counts.truePairs += 1;
      if (isLinked) counts.linkedPairs += 1;
      if (isTrue && isLinked) counts.both += 1;
    }
  });
  const { truePairs, linkedPairs, both } = counts;
  return { truePairs, linkedPairs, precision: both / linkedPairs, recall: both / truePairs };
};
