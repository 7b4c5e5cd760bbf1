import type { Contestant, Request } from "../compete/contestants.ts";
import { drive, openPool, send, type Turn } from "../compete/drive.ts";
import type { Inputs } from "../compete/inputs.ts";
import type { Shape } from "../compete/shapes.ts";
import { pathRequests } from "../compete/stress.ts";
import { median } from "../compete/timing.ts";

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
};

export type Wishes = { readonly clients: number; readonly rounds: number; readonly seconds: number };

/** Questions of all shapes for which the graph has something to ask, and searches for paths. */
export const questionsOf = (ours: Contestant, shapes: readonly Shape[], inputs: Inputs): readonly Questions[] =>
  [
    ...shapes.map((shape) => ({
      name: shape.name,
      requests: shape.askings(inputs).map((asking) => ours.requestOf(shape, asking)),
    })),
    { name: "paths", requests: pathRequests(inputs) },
  ].filter(({ requests }) => requests.length > 0);

const countRefused = async (ours: Contestant, requests: readonly Request[]): Promise<number> => {
  const pool = openPool(ours, 1);
  let refused = 0;
  for (const request of requests) {
    const { data, errors } = (await send(pool, request)) as { readonly data?: unknown; readonly errors?: unknown };
    if (errors !== undefined || data === undefined || data === null) refused += 1;
  }
  await pool.destroy();
  return refused;
};

/** Asks each question once; then all in turn, one round to warm up and others that count. */
export const measureLatency = async (
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
  return { name, questions: requests.length, first, turns, refused: await countRefused(ours, requests) };
};

/** Milliseconds: the median over the rounds. */
export const p95Of = ({ turns }: Latency): number => median(turns.map(({ p95 }) => p95));

export const errorsOf = ({ first, turns, refused }: Latency): number =>
  [first, ...turns].reduce((sum, { errors }) => sum + errors, refused);

export const lineOf = (latency: Latency): string => {
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
  ];
  return `| ${cells.join(" | ")} |`;
};

export const HEAD =
  "| shape | questions | first p50 ms | first p95 ms | p50 ms | p95 ms | p99 ms | processor ms | MB | errors |\n|---|---|---|---|---|---|---|---|---|---|";
