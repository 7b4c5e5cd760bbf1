import { setTimeout as pause } from "node:timers/promises";
import { type Contestant, type Name, type Start, startContestant } from "./contestants.ts";
import { openPool, send } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import { openRelay, type Passed, type Relay } from "./relay.ts";
import type { Asking, Shape } from "./shapes.ts";

export type Trips = Passed & { readonly shape: string; readonly contestant: Name };

/** So many questions of a shape are counted, the first ones. */
const COUNTED = 10;

export const countedOf = (shape: Shape, inputs: Inputs): readonly Asking[] => shape.askings(inputs).slice(0, COUNTED);

/** Milliseconds after which nothing more comes of an answered question. */
const QUIET = 100;

/** Asks all once, so that connections are open, and then counts. `null`: the contestant cannot answer. */
const tripsOf = async (contestant: Contestant, shape: Shape, inputs: Inputs, relay: Relay): Promise<Passed | null> => {
  const requests = countedOf(shape, inputs).map((asking) => contestant.requestOf(shape, asking));
  const pool = openPool(contestant, 1);
  const askAll = async (): Promise<void> => {
    for (const request of requests) contestant.toCommon(shape, await send(pool, request));
    await pause(QUIET);
  };
  try {
    await askAll();
    relay.take();
    await askAll();
    const { trips, bytes } = relay.take();
    return { trips: trips / requests.length, bytes: bytes / requests.length };
  } catch (error) {
    if (contestant.name === "ours") throw error;
    return null;
  } finally {
    await pool.destroy();
  }
};

/** Round trips to the database of one operation, and bytes that come back: the mean over ten questions of a shape. */
export const countTrips = async (
  start: Start,
  names: readonly Name[],
  shapes: readonly Shape[],
  inputs: Inputs,
): Promise<readonly Trips[]> => {
  const counted: Trips[] = [];
  for (const name of names) {
    const relay = await openRelay(start.uri);
    const contestant = await startContestant(name, { ...start, uri: relay.uri, isQuiet: true });
    for (const shape of shapes) {
      const passed = await tripsOf(contestant, shape, inputs, relay);
      if (passed !== null) counted.push({ shape: shape.name, contestant: name, ...passed });
    }
    await contestant.stop();
    await relay.close();
  }
  return counted;
};
