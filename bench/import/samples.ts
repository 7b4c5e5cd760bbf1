import type { Progress } from "../../src/import/import-inputs.ts";

/** How things stand after a batch. Bytes, and milliseconds of the clock and of all threads of this process. */
export type Sample = {
  readonly read: number;
  readonly statements: number;
  readonly clock: number;
  readonly cpu: number;
  readonly resident: number;
  readonly heap: number;
  readonly outside: number;
};

export const takeSample = ({ read, statements }: Pick<Progress, "read" | "statements">, pauses: number): Sample => {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return {
    read,
    statements,
    clock: performance.now() - pauses,
    cpu: (user + system) / 1_000,
    resident: rss,
    heap: heapUsed,
    outside: external,
  };
};

/** What is left when all that nobody needs is thrown away; and how long that took. */
export type Live = {
  readonly resident: number;
  readonly heap: number;
  readonly outside: number;
  readonly took: number;
};

export const measureLive = (): Live => {
  const started = performance.now();
  // Twice: what the first leaves to finalizers, the second takes.
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, heap: heapUsed, outside: external, took: performance.now() - started };
};

/** A tenth of the statements. */
export type Tenth = {
  readonly statements: number;
  readonly milliseconds: number;
  readonly cpu: number;
  readonly mostResident: number;
  readonly mostHeap: number;
  readonly mostOutside: number;
};

const most = (samples: readonly Sample[], of: (sample: Sample) => number): number => Math.max(0, ...samples.map(of));

/** The samples from the first statement on, in ten parts with about as many statements each. */
export const toTenths = (samples: readonly Sample[], total: number): readonly Tenth[] => {
  const begins = samples.findLastIndex(({ statements }) => statements === 0);
  const [first, ...rest] = samples.slice(Math.max(0, begins));
  if (first === undefined) return [];
  const tenths: Tenth[] = [];
  let before = first;
  for (let part = 1; part <= 10; part += 1) {
    const until = part === 10 ? total : (total * part) / 10;
    const own = rest.filter(({ statements }) => statements > before.statements && statements <= until);
    const last = own.at(-1);
    if (last === undefined) continue;
    tenths.push({
      statements: last.statements - before.statements,
      milliseconds: last.clock - before.clock,
      cpu: last.cpu - before.cpu,
      mostResident: most(own, ({ resident }) => resident),
      mostHeap: most(own, ({ heap }) => heap),
      mostOutside: most(own, ({ outside }) => outside),
    });
    before = last;
  }
  return tenths;
};
