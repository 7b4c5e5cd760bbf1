import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openGraph } from "../../src/graph/open-graph.ts";
import { startContestant } from "../compete/contestants.ts";
import { findInputs } from "../compete/inputs.ts";
import { errorsOf, type Latency, measureAll, p95Of, questionsOf } from "../compete/latency.ts";
import { PATH_SHAPES } from "../compete/path-shapes.ts";
import { SHAPES } from "../compete/shapes.ts";
import { historianGraph, type Kept, madeGraph } from "./graphs.ts";
import { measureEmptyStart, measureRestart, measureSchema } from "./start.ts";

const ALL_SHAPES = [...SHAPES, ...PATH_SHAPES];

const HELP = `Asks our service on the embedded engine, over HTTP, the questions of "npm run bench -- compete" and for paths, and says how long each takes.

  npm run bench -- embedded --historian ../shared/data/historyatstate --bar 50
  npm run bench -- embedded --relations 100000 --bar 200
  npm run bench -- embedded --relations 100000 --start

--relations N     a made graph of so many, made once for each number and kept in .cache/compete
--historian PATH  the historian's files, imported once and kept in .cache/embedded
--shapes LIST     ${ALL_SHAPES.map(({ name }) => name).join(",")}
--clients N       that ask at a time, each waiting for its answer (1)
--rounds N        that count, of each shape (3)
--seconds N       of a round (2)
--bar MS          the exit code is 1 when half of a shape's rounds have a p95 over this; and when anything is not answered
--start           only how long it takes to start: empty, beside node -e 0, and on the graph, without and with a kept path index
--service FILE    the program that starts our service

The first asking of each question is told apart. Raw results go to .cache/embedded/results.
`;

const { values } = parseArgs({
  options: {
    relations: { type: "string" },
    historian: { type: "string" },
    shapes: { type: "string", default: ALL_SHAPES.map(({ name }) => name).join() },
    clients: { type: "string", default: "1" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "2" },
    bar: { type: "string" },
    start: { type: "boolean", default: false },
    service: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const keep = (name: string, results: object): void => {
  mkdirSync(".cache/embedded/results", { recursive: true });
  const file = `.cache/embedded/results/${name}-${new Date().toISOString().replaceAll(":", "")}.json`;
  writeFileSync(file, JSON.stringify({ options: values, ...results }, null, 1));
  console.log(`\nRaw results: ${file}`);
};

const inputsIn = async (folder: string) => {
  const graph = await openGraph({ folder });
  try {
    return await findInputs(graph);
  } finally {
    await graph.close();
  }
};

const measure = async ({ folder }: Kept): Promise<readonly Latency[]> => {
  const inputs = await inputsIn(folder);
  const ours = await startContestant("ours", { uri: "", dataFolder: folder, service: values.service });
  const wanted = ALL_SHAPES.filter(({ name }) => values.shapes.split(",").includes(name));
  try {
    return await measureAll(ours, questionsOf(ours, wanted, inputs), {
      clients: Number(values.clients),
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
    });
  } finally {
    await ours.stop();
  }
};

const judge = (latencies: readonly Latency[]): void => {
  const bar = values.bar === undefined ? Number.POSITIVE_INFINITY : Number(values.bar);
  const problems = latencies.flatMap((latency) => [
    ...(p95Of(latency) > bar ? [`${latency.name}: p95 is ${p95Of(latency).toFixed(1)} ms, over ${bar} ms.`] : []),
    ...(errorsOf(latency) > 0 ? [`${latency.name}: ${errorsOf(latency)} were not answered.`] : []),
  ]);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
};

const sayStart = async ({ name, folder }: Kept): Promise<void> => {
  const schema = measureSchema();
  const empty = await measureEmptyStart(values.service);
  const restart = await measureRestart(folder, values.service);
  console.log(`Schema: ${schema.toFixed(0)} ms, with parsing it.`);
  console.log(
    `Empty: ready after ${empty.ours.toFixed(0)} ms, ${empty.ratio.toFixed(1)} times as long as node -e 0 (${empty.node.toFixed(0)} ms).`,
  );
  console.log(
    `${name}: ready after ${(restart.without / 1_000).toFixed(1)} s when the path index is built, ${(restart.kept / 1_000).toFixed(1)} s when it was kept.`,
  );
  keep(name, { schema, empty, restart });
};

const run = async (graph: Kept): Promise<void> => {
  if (values.start) return sayStart(graph);
  const latencies = await measure(graph);
  keep(graph.name, { latencies });
  judge(latencies);
};

if (values.help) process.stdout.write(HELP);
else if (values.historian !== undefined) await run(await historianGraph(values.historian));
else if (values.relations !== undefined) await run(await madeGraph(Number(values.relations)));
else throw new Error("Give --historian or --relations. --help tells more.");
