import { createRandom } from "../names/random.ts";
import type { Generated } from "./graph.ts";

export type Pair = { readonly from: string; readonly to: string };
export type PairGroup = { readonly name: string; readonly pairs: readonly Pair[] };

const FARTHEST = 5;

type Neighbours = { readonly ids: readonly string[]; readonly offsets: Int32Array; readonly ends: Int32Array };

const neighboursOf = (graph: Generated): Neighbours => {
  const ids = Array.from(graph.entities, ({ id }) => id);
  const nodes = new Map(ids.map((id, node) => [id, node]));
  const pairs: number[] = [];
  const offsets = new Int32Array(ids.length + 2);
  for (const { from, to } of graph.relations) {
    const [a = 0, b = 0] = [nodes.get(from), nodes.get(to)];
    pairs.push(a, b);
    for (const node of [a, b]) offsets[node + 2] = (offsets[node + 2] ?? 0) + 1;
  }
  for (let node = 2; node < offsets.length; node += 1) offsets[node] = (offsets[node] ?? 0) + (offsets[node - 1] ?? 0);
  const ends = new Int32Array(pairs.length);
  const put = (node: number, neighbour: number): void => {
    const place = offsets[node + 1] ?? 0;
    offsets[node + 1] = place + 1;
    ends[place] = neighbour;
  };
  for (let i = 0; i < pairs.length; i += 2) {
    put(pairs[i] ?? 0, pairs[i + 1] ?? 0);
    put(pairs[i + 1] ?? 0, pairs[i] ?? 0);
  }
  return { ids, offsets, ends };
};

/** The nodes at each distance from one, up to the farthest that is asked for. */
const layersFrom = ({ ids, offsets, ends }: Neighbours, start: number): readonly (readonly number[])[] => {
  const met = new Uint8Array(ids.length);
  met[start] = 1;
  const layers = [[start]];
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const layer: number[] = [];
    for (const node of layers[distance - 1] ?? [])
      for (let place = offsets[node] ?? 0; place < (offsets[node + 1] ?? 0); place += 1) {
        const neighbour = ends[place] ?? 0;
        if (met[neighbour] === 1) continue;
        met[neighbour] = 1;
        layer.push(neighbour);
      }
    layers.push(layer);
  }
  return layers;
};

/** So many pairs at each distance from 2 to 5, of hubs, and of a hub and anything. */
export const choosePairs = (graph: Generated, each: number, seed: number): readonly PairGroup[] => {
  const random = createRandom(seed);
  const neighbours = neighboursOf(graph);
  const { ids } = neighbours;
  const found = new Map<number, Pair[]>([2, 3, 4, 5].map((distance) => [distance, []]));
  const isFull = (): boolean => [...found.values()].every((pairs) => pairs.length >= each);
  for (let round = 0; round < 20 * each && !isFull(); round += 1) {
    const start = Math.floor(random.next() * ids.length);
    const layers = layersFrom(neighbours, start);
    for (const [distance, pairs] of found) {
      const layer = layers[distance] ?? [];
      if (pairs.length < each && layer.length > 0)
        pairs.push({ from: ids[start] ?? "", to: ids[random.pick(layer)] ?? "" });
    }
  }
  const twoHubs = (): Pair => {
    const from = random.pick(graph.hubs);
    return { from, to: random.pick(graph.hubs.filter((hub) => hub !== from)) };
  };
  const hubAndOther = (): Pair => ({ from: random.pick(graph.hubs), to: random.pick(ids) });
  const many = (make: () => Pair): readonly Pair[] =>
    Array.from({ length: each }, make).filter(({ from, to }) => from !== to);
  return [
    ...[...found].map(([distance, pairs]) => ({ name: `distance ${distance}`, pairs })),
    { name: "two hubs", pairs: many(twoHubs) },
    { name: "hub and other", pairs: many(hubAndOther) },
  ];
};
