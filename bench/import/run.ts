import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { collectSoon } from "../../src/import/collect-soon.ts";
import { exportHash } from "../../src/import/export.ts";
import { BATCH_SIZE, type ImportResult, importInputs, passesOver } from "../../src/import/import-inputs.ts";
import type { Input } from "../../src/import/input.ts";
import { findInputs, type Format } from "../../src/import/readers.ts";
import { openPlace, type Place } from "./places.ts";
import { noting, replay } from "./replay.ts";
import { type Live, measureLive, type Sample, takeSample, toTenths } from "./samples.ts";

const HELP = `Imports files into a fresh graph and says how fast each tenth of the statements went in, and with how much memory.

  npm run bench -- generate --statements 200000 --out .cache/made.jsonl
  npm run bench -- import .cache/made.jsonl
  npm run bench -- import --engine neo4j --again .cache/made.jsonl
  npm run bench -- import --format historian ../shared/data

--engine NAME    grafeo (the embedded one, by default) or neo4j: that of NEO4J_URI, which must be empty; else one is started
--format NAME    as in "entente import"
--batch N        records in one transaction (${BATCH_SIZE})
--live           at each tenth throws away what nobody needs and measures what is left (not counted as time)
--again          imports the same files once more, which should change nothing
--hash           the SHA-256 of the canonical export
--check          proves that the graph agrees with its statements
--alone          notes all writes, and says what memory the embedded engine needs for them in a process that does nothing else

Memory is of this process. The embedded graph is in it: what a process needs that only opens the graph is measured too.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string", default: "grafeo" },
    format: { type: "string", default: "auto" },
    batch: { type: "string", default: String(BATCH_SIZE) },
    live: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
    hash: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    alone: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    replayed: { type: "string" },
    opened: { type: "string" },
  },
});

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const megabytes = (bytes: number): string => whole(bytes / 1024 / 1024);
const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
const rate = (count: number, milliseconds: number): string => whole((count / Math.max(1, milliseconds)) * 1_000);
const say = (text: string): void => console.log(text);

/** Reads all without importing: how fast that is alone, and how many statements there are. */
const readAll = async (inputs: readonly Input[]): Promise<number> => {
  const started = performance.now();
  let records = 0;
  let statements = 0;
  for (const wanted of passesOver(inputs))
    for (const input of inputs)
      for await (const read of input.read(wanted)) {
        records += 1;
        if ("record" in read && read.record.type === "statement") statements += 1;
      }
  const took = performance.now() - started;
  say(`Reading alone: ${whole(records)} records in ${seconds(took)} s, ${rate(records, took)} a second.`);
  return statements;
};

type Measured = {
  readonly result: ImportResult;
  /** While statements went in. */
  readonly samples: readonly Sample[];
  /** While what rests on them was folded. */
  readonly folding: readonly Sample[];
  readonly lives: readonly Live[];
};

const importAll = async (graph: Graph, inputs: readonly Input[], total: number): Promise<Measured> => {
  const samples: Sample[] = [];
  const lives: Live[] = [];
  let pauses = 0;
  const note = (state: { readonly read: number; readonly statements: number }): void => {
    samples.push(takeSample(state, pauses));
    if (!values.live || state.statements < (lives.length * total) / 10) return;
    const live = measureLive();
    lives.push(live);
    pauses += live.took;
  };
  note({ read: 0, statements: 0 });
  const folding: Sample[] = [];
  const result = await importInputs(graph, inputs, {
    batchSize: Number(values.batch),
    onProgress: note,
    onKept: collectSoon,
    onFolding: ({ folded }) => folding.push(takeSample({ read: folded, statements: 0 }, pauses)),
  });
  folding.push(takeSample(result, pauses));
  return { result, samples, folding, lives };
};

const sayTenths = ({ samples, lives }: Measured, total: number): void => {
  const tenths = toTenths(samples, total);
  say("\n| tenth | statements | s | statements/s | statements/processor s | RSS, most | heap, most | external, most |");
  say("|---|---|---|---|---|---|---|---|");
  for (const [index, tenth] of tenths.entries())
    say(
      `| ${index + 1} | ${whole(tenth.statements)} | ${seconds(tenth.milliseconds)} | ${rate(tenth.statements, tenth.milliseconds)} | ` +
        `${rate(tenth.statements, tenth.cpu)} | ${megabytes(tenth.mostResident)} | ${megabytes(tenth.mostHeap)} | ${megabytes(tenth.mostOutside)} |`,
    );
  if (lives.length > 0) {
    say("\n| at | RSS, live | heap, live | external, live |\n|---|---|---|---|");
    for (const [index, { resident, heap, outside }] of lives.entries())
      say(`| ${index * 10} % | ${megabytes(resident)} | ${megabytes(heap)} | ${megabytes(outside)} |`);
  }
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (first === undefined || last === undefined) return;
  const speedOf = (tenth: typeof first): number => tenth.statements / tenth.milliseconds;
  const workOf = (tenth: typeof first): number => tenth.statements / tenth.cpu;
  say(
    `\nThe last tenth goes in at ${whole((100 * speedOf(last)) / speedOf(first))} % of the first one's speed; by processor time, ${whole((100 * workOf(last)) / workOf(first))} %.`,
  );
};

const sayTotals = async (place: Place, { result, samples, folding }: Measured): Promise<void> => {
  const [first, kept, last] = [samples[0], samples.at(-1), folding.at(-1)];
  if (first === undefined || kept === undefined || last === undefined) return;
  const took = last.clock - first.clock;
  const before = samples.findLast(({ statements }) => statements === 0) ?? first;
  const own = kept.clock - before.clock;
  say(`Before the first statement: ${whole(before.read)} records in ${seconds(before.clock - first.clock)} s.`);
  say(`Statements: ${whole(result.statements)} in ${seconds(own)} s, ${rate(result.statements, own)} a second.`);
  say(
    `Folding: ${seconds(last.clock - kept.clock)} s, ${seconds(last.cpu - kept.cpu)} s of processors, ` +
      `heap at most ${megabytes(Math.max(...folding.map(({ heap }) => heap)))} MB.`,
  );
  say(
    `All: ${whole(result.read)} records in ${seconds(took)} s, ${rate(result.statements, took)} statements a second, ` +
      `${rate(result.statements, last.cpu - first.cpu)} a second of processors; ` +
      `${whole(result.written)} new or changed, ${whole(result.skipped)} held, ${whole(result.waiting)} waiting, ${whole(result.refused)} refused.`,
  );
  const server = await place.serverBytes();
  const most = Math.max(...[...samples, ...folding].map(({ resident }) => resident));
  say(
    `RSS: ${megabytes(first.resident)} MB before, at most ${megabytes(most)} MB, ${megabytes(most - first.resident)} MB more` +
      `${server === null ? "." : `; the server's: ${megabytes(server)} MB.`}`,
  );
};

/** Has a process of its own measure something, and says what it says. */
const sayOfAnother = (measured: "--opened" | "--replayed", path: string): void => {
  const program = process.argv[1] ?? "";
  const run = spawnSync(process.execPath, ["--expose-gc", program, measured, path], { encoding: "utf8" });
  say(run.stdout.trim() === "" ? run.stderr : run.stdout.trim());
};

const measureReplayed = async (file: string): Promise<void> => {
  const place = await openPlace("grafeo");
  const before = measureLive().resident;
  let most = before;
  await replay(place.graph, file, () => {
    most = Math.max(most, process.memoryUsage().rss);
  });
  say(`The same writes by the engine alone: ${megabytes(most)} MB RSS at most, ${megabytes(most - before)} MB more.`);
  await place.close();
};

const measureOpened = async (folder: string): Promise<void> => {
  await (await openGraph({})).close();
  const before = measureLive();
  const graph = await openGraph({ folder });
  await graph.read("MATCH (s:Statement) RETURN count(s) AS count", {});
  const after = measureLive();
  say(
    `The graph itself: a process that only opens it has ${megabytes(after.resident)} MB RSS, ${megabytes(after.resident - before.resident)} MB more than without.`,
  );
  await graph.close();
};

/** Does some work, and says how much memory it took at most. */
const withMost = async (work: () => Promise<void>): Promise<void> => {
  const before = measureLive();
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  await work();
  clearInterval(timer);
  say(
    `  ${seconds(performance.now() - started)} s, at most ${megabytes(most - before.resident)} MB RSS more than before.`,
  );
};

const measure = async (engine: "grafeo" | "neo4j"): Promise<void> => {
  const inputs = (await Promise.all(positionals.map((path) => findInputs(path, values.format as Format)))).flat();
  const total = await readAll(inputs);
  const place = await openPlace(engine);
  const notes = values.alone && place.folder !== null ? join(place.folder, "writes.jsonl") : null;
  try {
    const measured = await importAll(notes === null ? place.graph : noting(place.graph, notes), inputs, total);
    sayTenths(measured, total);
    await sayTotals(place, measured);
    if (values.again) {
      say("\nOnce more:");
      await sayTotals(place, await importAll(place.graph, inputs, total));
    }
    if (values.hash)
      await withMost(async () => say(`SHA-256 of the canonical export: ${await exportHash(place.graph)}`));
    if (values.check)
      await withMost(async () => say(`Check: ${(await checkGraph(place.graph)).problems.length} problems.`));
    if (place.folder !== null) {
      await place.graph.close();
      sayOfAnother("--opened", place.folder);
      if (notes !== null) sayOfAnother("--replayed", notes);
    }
  } finally {
    await place.close();
  }
};

if (values.help) process.stdout.write(HELP);
else if (values.opened !== undefined) await measureOpened(values.opened);
else if (values.replayed !== undefined) await measureReplayed(values.replayed);
else if (positionals.length === 0 || (values.engine !== "grafeo" && values.engine !== "neo4j"))
  throw new Error('Give files to import, and "grafeo" or "neo4j" as the engine. --help tells more.');
else await measure(values.engine);
