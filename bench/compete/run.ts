import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openNeo4j } from "../../src/graph/neo4j.ts";
import { compareAnswers } from "./compare.ts";
import { CONTESTANTS, type Contestant, startContestant } from "./contestants.ts";
import { countWork, type Work } from "./count.ts";
import { problemsWith, record } from "./expected.ts";
import { findInputs, type Inputs } from "./inputs.ts";
import { measureAll, questionsOf } from "./latency.ts";
import { PATH_SHAPES } from "./path-shapes.ts";
import { loadInto, openMade, type Made } from "./place.ts";
import { sayTimed, sayTimedHead, sayWork } from "./report.ts";
import { serve } from "./serve.ts";
import { SHAPES, type Shape } from "./shapes.ts";
import { stress } from "./stress.ts";
import { type Timed, timeShape } from "./timing.ts";

const HELP = `Compares Entente with what people would use in its place, on one Neo4j with the same graph, each in a process of its own.

  npm run bench -- compete
  npm run bench -- compete --relations 500000 --rounds 7
  npm run bench -- compete --shapes entity,page --contestants ours,raw
  npm run bench -- compete --quick
  npm run bench -- compete --stress
  npm run bench -- compete --paths --relations 500000

--relations N     in the graph, which is made once for each number and kept in .cache/compete (100000)
--rounds N        turns of each contestant for each shape, in random order (5)
--seconds N       of each turn at most (2)
--requests N      of each turn at most
--warm N          seconds for which each contestant is asked a shape, in turns, before the first turn that counts (4; --quick: 1)
--clients N       that ask at a time, each waiting for its answer (16)
--shapes LIST     ${SHAPES.map(({ name }) => name).join(",")}
--contestants LIST  ${CONTESTANTS.filter((name) => name !== "before").join(",")}
--alike           questions whose answers are of one size in graphs of all sizes, for "npm run bench -- plot"
--count           only counts: statements, database hits, round trips of one operation, and bytes that the database sends for it
--quick           10,000 relations, three contestants; fails when a ratio of processor times, or our database hits, is worse by a third
                  than in bench/compete/expected.json
--record          with --quick: writes that file
--stress          64 clients, all shapes mixed, 5 % searches for paths: ours alone
--paths           one client asks for paths, with names and evidence: ours alone
--service FILE    the program that starts our service: another version of it than the one of this folder
--before FILE     the same, as one more contestant
--node-options LIST  for all contestants, such as "--cpu-prof --cpu-prof-dir=.cache/profiles"

All answers are compared as canonical JSON before anything is timed; who cannot answer a shape is left out of it. Raw results go to .cache/compete/results.
`;

const { values } = parseArgs({
  options: {
    relations: { type: "string" },
    rounds: { type: "string" },
    seconds: { type: "string" },
    requests: { type: "string" },
    warm: { type: "string" },
    clients: { type: "string" },
    shapes: { type: "string" },
    contestants: { type: "string" },
    service: { type: "string" },
    before: { type: "string" },
    "node-options": { type: "string", default: "" },
    serve: { type: "string" },
    uri: { type: "string", default: "" },
    alike: { type: "boolean", default: false },
    count: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    stress: { type: "boolean", default: false },
    paths: { type: "boolean", default: false },
    load: { type: "boolean", default: false },
    profiling: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const QUICK = {
  relations: "10000",
  rounds: "3",
  seconds: "1.5",
  requests: "120",
  warm: "1",
  shapes: "entity,page,bilateral,four-levels,dashboard,thousand",
  contestants: "ours,raw,library-tuned",
} as const;

/** Only our service is asked. */
const isAlone = values.stress || values.paths;

const options = {
  relations: "100000",
  rounds: "5",
  seconds: "2",
  requests: "1000000",
  warm: "4",
  clients: values.stress ? "64" : values.paths ? "1" : "16",
  shapes: SHAPES.map(({ name }) => name).join(),
  contestants: isAlone ? "ours" : CONTESTANTS.join(),
  ...(values.quick ? QUICK : {}),
  ...values,
};

const shapes = SHAPES.filter(({ name }) => options.shapes.split(",").includes(name));
const names = CONTESTANTS.filter(
  (name) => options.contestants.split(",").includes(name) && (name !== "before" || values.before !== undefined),
);

const keep = (results: object): void => {
  mkdirSync(".cache/compete/results", { recursive: true });
  const file = `.cache/compete/results/${options.relations}-${new Date().toISOString().replaceAll(":", "")}.json`;
  writeFileSync(file, JSON.stringify({ options, ...results }, null, 1));
  console.log(`\nRaw results: ${file}`);
};

const withContestants = async (
  { uri, dataFolder }: Made,
  work: (contestants: readonly Contestant[]) => Promise<void>,
): Promise<void> => {
  const nodeOptions = values["node-options"].split(" ").filter((option) => option !== "");
  const contestants: Contestant[] = [];
  try {
    for (const name of names)
      contestants.push(
        await startContestant(name, { uri, dataFolder, service: values.service, before: values.before, nodeOptions }),
      );
    await work(contestants);
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.stop().catch(() => {})));
  }
};

const timeAll = async (contestants: readonly Contestant[], inputs: Inputs, { pid = 0 }: Made) => {
  const timing = {
    clients: Number(options.clients),
    rounds: Number(options.rounds),
    seconds: Number(options.seconds),
    requests: Number(options.requests),
    warm: Number(options.warm),
    databasePid: pid,
  };
  const results: Timed[] = [];
  sayTimedHead();
  for (const shape of shapes) {
    const able = await compareAnswers(contestants, shape, inputs);
    const timed = await timeShape(able, shape, inputs, timing);
    results.push(...timed);
    sayTimed(shape.name, timed, able);
  }
  return results;
};

const judge = (timed: readonly Timed[], work: readonly Work[]): void => {
  if (values.record) {
    record(timed, work);
    return;
  }
  const problems = problemsWith(timed, work);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
};

const measureAlone = async (ours: Contestant, asked: readonly Shape[], inputs: Inputs): Promise<void> => {
  const clients = Number(options.clients);
  if (values.stress) keep(await stress(ours, asked, inputs, clients));
  if (!values.paths) return;
  const wishes = { clients, rounds: Number(options.rounds), seconds: Number(options.seconds) };
  keep({ paths: await measureAll(ours, questionsOf(ours, PATH_SHAPES, inputs), wishes) });
};

const measure = async (server: Made, inputs: Inputs, asked: readonly Shape[]): Promise<void> => {
  if (isAlone) {
    await withContestants(server, async (contestants) => {
      for (const contestant of contestants) await measureAlone(contestant, asked, inputs);
    });
    return;
  }
  const start = { ...server, database: "neo4j", service: values.service, before: values.before };
  const work = await countWork(start, names, asked, inputs, !values.quick);
  sayWork(work);
  if (values.count) return;
  await withContestants(server, async (contestants) => {
    const timed = await timeAll(contestants, inputs, server);
    keep({ work, timed });
    if (values.quick) judge(timed, work);
  });
};

const compete = async (): Promise<void> => {
  const server = await openMade(Number(options.relations));
  try {
    const graph = await openNeo4j({ ...server, database: "neo4j" });
    const inputs = await findInputs(graph, values.alike);
    await graph.close();
    await measure(server, inputs, shapes);
  } finally {
    await server.stop();
  }
};

if (values.help) process.stdout.write(HELP);
else if (values.load) await loadInto(values.uri, Number(options.relations));
else if (values.serve !== undefined) await serve(values.serve, { uri: values.uri, isProfiling: values.profiling });
else await compete();
