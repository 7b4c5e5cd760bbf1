import type { Contestant, Request } from "./contestants.ts";
import { drive, openPool, send, type Turn } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import type { Shape } from "./shapes.ts";
import { median } from "./timing.ts";

/** A kind of question, with as many different ones of it as the graph gives. */
export type Questions = { readonly name: string; readonly requests: readonly Request[] };

export type Latency = {
  readonly name: string;
  /** How many different questions were asked, again and again. */
  readonly questions: number;
  /** Each question once, before any of its kind was. */
  readonly first: Turn;
  readonly turns: readonly Turn[];
  /** Questions that have an error for an answer. */
  readonly refused: number;
  /** Searches for paths that gave up at their budget. */
  readonly partial: number;
};

export type Wishes = { readonly clients: number; readonly rounds: number; readonly seconds: number };

/** Questions of the shapes for which the graph has something to ask. */
export const questionsOf = (ours: Contestant, shapes: readonly Shape[], inputs: Inputs): readonly Questions[] =>
  shapes
    .map((shape) => ({
      name: shape.name,
      requests: shape.askings(inputs).map((asking) => ours.requestOf(shape, asking)),
    }))
    .filter(({ requests }) => requests.length > 0);

type Answer = {
  readonly data?: { readonly paths?: { readonly isPartial: boolean } } | null;
  readonly errors?: readonly { readonly message: string }[];
};

/** How many of the questions have an error for an answer, and how many have only a part of it. */
const countLacking = async (
  ours: Contestant,
  requests: readonly Request[],
): Promise<Pick<Latency, "refused" | "partial">> => {
  const pool = openPool(ours, 1);
  let refused = 0;
  let partial = 0;
  for (const request of requests) {
    const { data, errors = [] } = (await send(pool, request)) as Answer;
    const isRefused = errors.length > 0 || data === undefined || data === null;
    if (isRefused && refused === 0) console.error(`Not answered: ${errors[0]?.message ?? request.body}`);
    if (isRefused) refused += 1;
    if (data?.paths?.isPartial === true) partial += 1;
  }
  await pool.destroy();
  return { refused, partial };
};

/** Asks each question once; then all in turn, one round to warm up and others that count. */
const measureLatency = async (
  ours: Contestant,
  { name, requests }: Questions,
  { clients, rounds, seconds }: Wishes,
): Promise<Latency> => {
  const next = (number: number): Request => requests[number % requests.length] ?? { path: "", body: "" };
  const databasePid = ours.pid;
  const first = await drive(ours, next, { clients: 1, seconds: 600, requests: requests.length, databasePid });
  const turn = (): Promise<Turn> => drive(ours, next, { clients, seconds, requests: 1e9, databasePid });
  await turn();
  const turns: Turn[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push(await turn());
  return { name, questions: requests.length, first, turns, ...(await countLacking(ours, requests)) };
};

/** Milliseconds: the median over the rounds. */
export const p95Of = ({ turns }: Latency): number => median(turns.map(({ p95 }) => p95));

export const errorsOf = ({ first, turns, refused }: Latency): number =>
  [first, ...turns].reduce((sum, { errors }) => sum + errors, refused);

const lineOf = (latency: Latency): string => {
  const of = (value: (turn: Turn) => number, digits = 1): string => median(latency.turns.map(value)).toFixed(digits);
  const cells = [
    latency.name,
    latency.questions,
    latency.first.p50.toFixed(1),
    latency.first.p95.toFixed(1),
    of(({ p50 }) => p50),
    of(({ p95 }) => p95),
    of(({ p99 }) => p99),
    of(({ serviceCpu }) => serviceCpu),
    of(({ memory }) => memory / 2 ** 20, 0),
    errorsOf(latency),
    latency.partial,
  ];
  return `| ${cells.join(" | ")} |`;
};

const HEAD =
  "| shape | questions | first p50 ms | first p95 ms | p50 ms | p95 ms | p99 ms | processor ms | MB | errors | partial |\n|---|---|---|---|---|---|---|---|---|---|---|";

/** Measures each kind of question and says a line of it. */
export const measureAll = async (
  ours: Contestant,
  questions: readonly Questions[],
  wishes: Wishes,
): Promise<readonly Latency[]> => {
  const latencies: Latency[] = [];
  console.log(HEAD);
  for (const each of questions) {
    const latency = await measureLatency(ours, each, wishes);
    latencies.push(latency);
    console.log(lineOf(latency));
  }
  return latencies;
};
