import { parseArgs } from "node:util";
import { applyChanges } from "../../src/paths/apply-changes.ts";
import { entityAt, type PathIndex } from "../../src/paths/path-index.ts";
import type { PathQuery } from "../../src/paths/path-query.ts";
import { measureBuild } from "./build.ts";
import { measureFile } from "./file.ts";
import { generate, relationBetween, type Shape } from "./graph.ts";
import { measure, type Outcome } from "./measure.ts";
import { choosePairs } from "./pairs.ts";
import { measureShortest } from "./shortest.ts";
import { measureThreads } from "./threads.ts";

const HELP = `npm run bench -- paths [--sizes 0.5,1,5] [--pairs 48] [--budget 400] [--seed 1]

Builds the path index of made graphs (power law, hubs, sixty years; the same for the same seed) from rows that are there, as a
thread gets them page by page, and searches the five best paths between pairs at distances 2 to 5 and between hubs, in any order
and in time order. Times are of the processor, except the wall's.
  --sizes   millions of relations, each a graph; hubs have 20,000 relations at 0.5, 40,000 at 1 and 200,000 at 5
  --pairs   pairs in each group; as many others are asked before, to warm up; 0: only builds
  --budget  milliseconds for one search
  --only    any | time | none
  --threads also in threads, many at once, with the main thread's event loop delay (after npm run build)
  --shortest  the same pairs by SHORTEST 5 of a Neo4j that is started and filled with the same graph`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "0.5,1" },
    pairs: { type: "string", default: "48" },
    budget: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    threads: { type: "boolean", default: false },
    shortest: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** All that an index holds in its columns. */
const bytesOf = (part: unknown): number => {
  if (ArrayBuffer.isView(part)) return part.byteLength;
  if (typeof part !== "object" || part === null) return 0;
  return Object.values(part).reduce((sum: number, own) => sum + bytesOf(own), 0);
};

/** Seconds of processor time that this process has used. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const line = (order: string, { name, searches, p50, p95, most, wall95, partial, steps }: Outcome): string =>
  `| ${order.padEnd(9)} | ${name.padEnd(13)} | ${String(searches).padStart(8)} | ${p50.toFixed(2).padStart(7)} | ${p95.toFixed(2).padStart(7)} | ${most.toFixed(1).padStart(7)} | ${wall95.toFixed(1).padStart(8)} | ${`${(100 * partial).toFixed(1)} %`.padStart(7)} | ${steps.toFixed(2)} |`;

const ORDERS: readonly { readonly name: string; readonly wishes: Partial<PathQuery> }[] = [
  { name: "any order", wishes: {} },
  { name: "in time", wishes: { inTimeOrder: true } },
];

/** What a write at the largest hub takes until it can be searched, its reading apart. */
const measureWrites = (index: PathIndex, hub: string): void => {
  let changed = index;
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const before = spent();
    changed = applyChanges(changed, {
      entities: [],
      goneEntities: [],
      goneRelations: [],
      relations: [relationBetween(`relation:${String(turn).padStart(24, "f")}`, hub, entityAt(index, turn))],
    });
    times.push(1000 * (spent() - before));
  }
  times.sort((a, b) => a - b);
  console.log(
    `A new relation of the largest hub: half within ${times[10]?.toFixed(0)} ms, all within ${times[19]?.toFixed(0)} ms.\n`,
  );
};

const run = async (shape: Shape): Promise<void> => {
  const graph = generate(shape);
  const { index, taking, finishing, wall } = measureBuild(graph);
  const bytes = bytesOf(index);
  console.log(
    `\n${shape.relations / 1e6} M relations, hub ${shape.hub}: built in ${(taking + finishing).toFixed(1)} s (${taking.toFixed(1)} s taking rows, ${finishing.toFixed(1)} s the rest; ${wall.toFixed(1)} s of wall time), ${(bytes / shape.relations).toFixed(0)} bytes a relation with its entities, ids and room\n`,
  );
  console.log(measureFile(index));
  if (Number(values.pairs) === 0) return;
  const groups = choosePairs(graph, 2 * Number(values.pairs), shape.seed);
  measureWrites(index, graph.hubs[0] ?? "");
  console.log("| order     | pairs         | searches |  p50 ms |  p95 ms |    most | wall p95 | partial | steps |");
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const { name, wishes } of ORDERS.filter(
    (order) => values.only === undefined || order.name.includes(values.only),
  ))
    for (const outcome of measure(index, groups, { ...wishes, budget: Number(values.budget) }))
      console.log(line(name, outcome));
  if (values.threads) console.log(`\n${await measureThreads(index, groups)}`);
  if (values.shortest) console.log(`\n${await measureShortest(graph, index, groups)}`);
};

if (values.help) console.log(HELP);
else
  for (const millions of values.sizes.split(",").map(Number))
    await run({ relations: millions * 1e6, hub: 40_000 * millions, seed: Number(values.seed) });
