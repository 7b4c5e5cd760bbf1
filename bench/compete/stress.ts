import type { Contestant, Request } from "./contestants.ts";
import { drive, openPool, type Turn } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import { PATH_SHAPES } from "./path-shapes.ts";
import type { Shape } from "./shapes.ts";

const SECONDS = 20;
/** So long the compilers of both still take processors from who answers: the event loop's delay falls for twenty seconds. */
const WARMING = 25;
/** One in so many requests searches for paths. */
const PATHS_EVERY = 20;

/** The service's own measure of how long its event loop was kept from its work, in milliseconds at the 99th percentile. */
const loopDelayOf = async (contestant: Contestant): Promise<number> => {
  const pool = openPool(contestant, 1);
  const { body } = await pool.request({ method: "GET", path: "/metrics" });
  const text = await body.text();
  await pool.destroy();
  return 1_000 * Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)?.[1]);
};

/** Ten of each shape. */
const requestsOf = (contestant: Contestant, shapes: readonly Shape[], inputs: Inputs): readonly Request[] =>
  shapes.flatMap((shape) =>
    shape
      .askings(inputs)
      .slice(0, 10)
      .map((asking) => contestant.requestOf(shape, asking)),
  );

/** Many clients ask all shapes in turn, and now and then for paths; all of it at once. */
export const stress = async (
  contestant: Contestant,
  shapes: readonly Shape[],
  inputs: Inputs,
  clients: number,
): Promise<{ readonly turn: Turn; readonly loopDelay: number }> => {
  const usual = requestsOf(
    contestant,
    shapes.filter(({ name }) => name !== "thousand"),
    inputs,
  );
  const paths = requestsOf(contestant, PATH_SHAPES.slice(0, 2), inputs);
  const next = (number: number): Request => {
    const isPath = number % PATHS_EVERY === 0;
    // A step that shares no factor with the number of requests mixes the shapes.
    const list = isPath ? paths : usual;
    return list[(isPath ? number / PATHS_EVERY : number * 7) % list.length] ?? { path: "", body: "" };
  };
  const load = { clients, requests: Number.POSITIVE_INFINITY, databasePid: contestant.pid };
  await drive(contestant, next, { ...load, seconds: WARMING });
  await loopDelayOf(contestant);
  const turn = await drive(contestant, next, { ...load, seconds: SECONDS });
  const loopDelay = await loopDelayOf(contestant);
  console.log("| a second | p50 ms | p99 ms | p99 is so many times p50 | errors | event loop delay p99 ms |");
  console.log("|---|---|---|---|---|---|");
  const cells = [turn.perSecond.toFixed(0), turn.p50.toFixed(1), turn.p99.toFixed(1), (turn.p99 / turn.p50).toFixed(1)];
  console.log(`| ${[...cells, turn.errors, loopDelay.toFixed(1)].join(" | ")} |`);
  return { turn, loopDelay };
};
