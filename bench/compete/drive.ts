import { readFileSync } from "node:fs";
import { Pool } from "undici";
import type { Contestant, Request } from "./contestants.ts";

/** What one turn of a contestant showed. */
export type Turn = {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of processor time a request: of the service, and of the database. */
  readonly serviceCpu: number;
  readonly databaseCpu: number;
  readonly errors: number;
  /** Bytes that the service has in memory at the end, and the database. */
  readonly memory: number;
  readonly databaseMemory: number;
};

const TICK = 10;

/** Milliseconds of processor time that a process has used, all its threads. */
export const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
};

export const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;

/** The value below which a share of sorted values lies. */
export const quantile = (sorted: Float64Array | readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const send = async (pool: Pool, { path, body }: Request): Promise<unknown> => {
  const answer = await pool.request({ method: "POST", path, body, headers: { "content-type": "application/json" } });
  return answer.body.json();
};

/** Milliseconds after which the client closes an idle connection: before any server does. */
const IDLE = 1_000;

export const openPool = ({ url }: Pick<Contestant, "url">, clients: number): Pool =>
  new Pool(url, { connections: clients, pipelining: 1, keepAliveTimeout: IDLE, keepAliveMaxTimeout: IDLE });

type Load = {
  readonly clients: number;
  readonly seconds: number;
  readonly requests: number;
  readonly databasePid: number;
};

/** Asks with as little work as can be, and forgets the answer: who asks shares the processor with who is measured. */
const isGood = (pool: Pool, { path, body }: Request): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let status = 0;
    pool.dispatch(
      { method: "POST", path, body, headers: { "content-type": "application/json" } },
      {
        onRequestStart: () => {},
        onResponseStart: (_, code) => {
          status = code;
        },
        onResponseData: () => {},
        onResponseEnd: () => resolve(status === 200),
        onResponseError: (_, error) => reject(error),
      },
    );
  });

/**
 * So many clients ask one after another, each waiting for its answer, until the time is up, or all was asked. `next` gives the number of a request
 * and what it is, so that all contestants are asked the same in the same order.
 */
export const drive = async (
  contestant: Contestant,
  next: (number: number) => Request,
  { clients, seconds: most, requests: mostRequests, databasePid }: Load,
): Promise<Turn> => {
  const pool = openPool(contestant, clients);
  const taken: number[] = [];
  let number = 0;
  let errors = 0;
  const before = { service: cpuOf(contestant.pid), database: cpuOf(databasePid) };
  const started = performance.now();
  const end = started + most * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < end && number < mostRequests) {
      const begun = performance.now();
      const request = next(number);
      number += 1;
      if (!(await isGood(pool, request))) errors += 1;
      taken.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1_000;
  const requests = taken.length;
  const sorted = Float64Array.from(taken).sort();
  const turn: Turn = {
    requests,
    seconds,
    perSecond: requests / seconds,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    serviceCpu: (cpuOf(contestant.pid) - before.service) / requests,
    databaseCpu: (cpuOf(databasePid) - before.database) / requests,
    errors,
    memory: residentOf(contestant.pid),
    databaseMemory: residentOf(databasePid),
  };
  await pool.destroy();
  return turn;
};
