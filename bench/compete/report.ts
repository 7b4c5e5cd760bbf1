import type { Contestant } from "./contestants.ts";
import type { Work } from "./count.ts";
import type { Turn } from "./drive.ts";
import { median, medianOf, ratiosTo, type Timed } from "./timing.ts";

const MEGABYTE = 2 ** 20;

/** Milliseconds of processor time that an answer costs, of the service and the database together. */
export const workOf = ({ serviceCpu, databaseCpu }: Turn): number => serviceCpu + databaseCpu;

const spread = (ratios: readonly number[]): string => {
  const [least = 0, most = 0] = [ratios[0], ratios.at(-1)];
  return `${median(ratios).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
};

export const sayTimedHead = (): void => {
  console.log(
    "| shape | contestant | a second | p50 ms | p95 ms | processor ms: service | database | MB: service | database | we are so many times as fast | with so many times less processor time | errors |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
};

/** A line for each contestant: medians over its turns, and what we are beside it, with the spread over the rounds. */
export const sayTimed = (shape: string, timed: readonly Timed[], contestants: readonly Contestant[]): void => {
  for (const { name } of contestants) {
    const of = (value: (turn: Turn) => number, digits: number): string => medianOf(timed, name, value).toFixed(digits);
    const cells = [
      shape,
      name,
      of(({ perSecond }) => perSecond, 0),
      of(({ p50 }) => p50, 1),
      of(({ p95 }) => p95, 1),
      of(({ serviceCpu }) => serviceCpu, 2),
      of(({ databaseCpu }) => databaseCpu, 2),
      of(({ memory }) => memory / MEGABYTE, 0),
      of(({ databaseMemory }) => databaseMemory / MEGABYTE, 0),
      spread(ratiosTo(timed, name, ({ perSecond }) => 1 / perSecond)),
      spread(ratiosTo(timed, name, workOf)),
      of(({ errors }) => errors, 0),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
};

const cell = (value: number | null, digits: number): string => (value === null ? "–" : value.toFixed(digits));

export const sayWork = (work: readonly Work[]): void => {
  console.log("| shape | contestant | statements | database hits | round trips | kB from the database |");
  console.log("|---|---|---|---|---|---|");
  for (const shape of new Set(work.map((each) => each.shape)))
    for (const { contestant, statements, hits, trips, bytes } of work.filter((each) => each.shape === shape)) {
      const cells = [cell(statements, 1), cell(hits, 0), cell(trips, 1), cell(bytes && bytes / 1_000, 1)];
      console.log(`| ${[shape, contestant, ...cells].join(" | ")} |`);
    }
  console.log("");
};
