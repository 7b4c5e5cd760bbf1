import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openNeo4j } from "../../src/graph/neo4j.ts";
import { countWork, type Work } from "./count.ts";
import { compareAnswers } from "./compare.ts";
import { CONTESTANTS, type Contestant, type Name, startContestant } from "./contestants.ts";
import { drive, type Turn } from "./drive.ts";
import { findInputs, type Inputs } from "./inputs.ts";
import { openMade, type Server } from "./place.ts";
import { SHAPES, type Shape } from "./shapes.ts";

const HELP = `Compares Entente with what people would use in its place, on one Neo4j with the same graph, each in a process of its own.

  npm run bench -- compete
  npm run bench -- compete --relations 500000 --rounds 7
  npm run bench -- compete --shapes entity,page --contestants ours,raw

--relations N     in the graph, which is made once for each number and kept in .cache/compete (100000)
--rounds N        turns of each contestant for each shape, in random order (5)
--seconds N       of each turn (2)
--clients N       that ask at a time, each waiting for its answer (16)
--shapes LIST     ${SHAPES.map(({ name }) => name).join(",")}
--contestants LIST  ${CONTESTANTS.join(",")}
--count           only counts statements and database hits of one operation
--service FILE    the program that starts our service: another version of it than the one of this folder
--node-options LIST  for all contestants, such as "--cpu-prof --cpu-prof-dir=.cache/profiles"

All answers are compared as canonical JSON before anything is timed. Raw results go to .cache/compete/results.
`;

const { values } = parseArgs({
  options: {
    relations: { type: "string", default: "100000" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    clients: { type: "string", default: "16" },
    shapes: { type: "string" },
    contestants: { type: "string" },
    service: { type: "string" },
    "node-options": { type: "string", default: "" },
    serve: { type: "string" },
    uri: { type: "string" },
    count: { type: "boolean", default: false },
    profiling: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const serve = async (name: string, uri: string): Promise<void> => {
  const settings = { uri, isProfiling: values.profiling };
  const url =
    name === "raw"
      ? await (await import("./contestants/raw.ts")).serveRaw(settings)
      : name === "resolvers"
        ? await (await import("./contestants/resolvers.ts")).serveResolvers(settings)
        : name === "library"
          ? await (await import("./contestants/library.ts")).serveLibrary(settings)
          : await (await import("./contestants/library.ts")).serveTunedLibrary(settings);
  console.log(`SERVES ${url}`);
};

type Timed = { readonly shape: string; readonly contestant: Name; readonly round: number; readonly turn: Turn };

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const timeShape = async (
  contestants: readonly Contestant[],
  shape: Shape,
  inputs: Inputs,
  { pid = 0 }: Server,
): Promise<readonly Timed[]> => {
  const askings = shape.askings(inputs);
  const load = { clients: Number(values.clients), milliseconds: Number(values.seconds) * 1_000, databasePid: pid };
  const timed: Timed[] = [];
  const turnOf = (contestant: Contestant, milliseconds: number): Promise<Turn> => {
    const requests = askings.map((asking) => contestant.requestOf(shape, asking));
    return drive(contestant, (number) => requests[number % requests.length] ?? { path: "", body: "" }, {
      ...load,
      milliseconds,
    });
  };
  for (const contestant of contestants) await turnOf(contestant, load.milliseconds / 2);
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const contestant of shuffled(contestants))
      timed.push({
        shape: shape.name,
        contestant: contestant.name,
        round,
        turn: await turnOf(contestant, load.milliseconds),
      });
  return timed;
};

const sayShape = (shape: Shape, timed: readonly Timed[], contestants: readonly Contestant[]): void => {
  const of = (name: Name, value: (turn: Turn) => number): number =>
    median(timed.filter(({ contestant }) => contestant === name).map(({ turn }) => value(turn)));
  for (const { name } of contestants) {
    const ratios = timed
      .filter(({ contestant }) => contestant === name)
      .map(({ round, turn }) => {
        const ours = timed.find((other) => other.round === round && other.contestant === "ours");
        return (ours?.turn.perSecond ?? 0) / turn.perSecond;
      })
      .toSorted((a, b) => a - b);
    console.log(
      `| ${shape.name} | ${name} | ${of(name, (t) => t.perSecond).toFixed(0)} | ${of(name, (t) => t.p50).toFixed(1)} | ${of(name, (t) => t.p95).toFixed(1)} | ` +
        `${of(name, (t) => t.serviceCpu).toFixed(2)} | ${of(name, (t) => t.databaseCpu).toFixed(2)} | ${(of(name, (t) => t.memory) / 2 ** 20).toFixed(0)} | ` +
        `${median(ratios).toFixed(2)} (${(ratios[0] ?? 0).toFixed(2)}–${(ratios.at(-1) ?? 0).toFixed(2)}) | ${of(name, (t) => t.errors)} |`,
    );
  }
};

const sayWork = (work: readonly Work[]): void => {
  console.log("| shape | contestant | statements | database hits |\n|---|---|---|---|");
  for (const shape of new Set(work.map((each) => each.shape)))
    for (const { contestant, statements, hits } of work.filter((each) => each.shape === shape))
      console.log(`| ${shape} | ${contestant} | ${statements.toFixed(1)} | ${hits.toFixed(0)} |`);
};

const compete = async (): Promise<void> => {
  const relations = Number(values.relations);
  const shapes = SHAPES.filter(({ name }) => values.shapes?.split(",").includes(name) ?? true);
  const names = CONTESTANTS.filter((name) => values.contestants?.split(",").includes(name) ?? true);
  const nodeOptions = values["node-options"].split(" ").filter((option) => option !== "");
  const server = await openMade(relations);
  const contestants: Contestant[] = [];
  try {
    const graph = await openNeo4j({ ...server, database: "neo4j" });
    const inputs = await findInputs(graph);
    await graph.close();
    if (values.count) {
      sayWork(await countWork({ ...server, database: "neo4j" }, names, shapes, inputs));
      return;
    }
    for (const name of names)
      contestants.push(await startContestant(name, { uri: server.uri, service: values.service, nodeOptions }));
    console.log(
      "| shape | contestant | a second | p50 ms | p95 ms | service CPU ms | database CPU ms | MB | ours is so many times as fast | errors |",
    );
    console.log("|---|---|---|---|---|---|---|---|---|---|");
    const results: Timed[] = [];
    for (const shape of shapes) {
      await compareAnswers(contestants, shape, inputs);
      const timed = await timeShape(contestants, shape, inputs, server);
      results.push(...timed);
      sayShape(shape, timed, contestants);
    }
    mkdirSync(".cache/compete/results", { recursive: true });
    const file = `.cache/compete/results/${relations}-${new Date().toISOString().replaceAll(":", "")}.json`;
    writeFileSync(file, JSON.stringify({ relations, values, results }, null, 1));
    console.log(`\nRaw results: ${file}`);
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.stop().catch(() => {})));
    await server.stop();
  }
};

if (values.help) process.stdout.write(HELP);
else if (values.serve !== undefined) await serve(values.serve, values.uri ?? "");
else await compete();
