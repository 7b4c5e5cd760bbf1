import { parentPort, workerData } from "node:worker_threads";
import { PublicError } from "../errors.ts";
import { applyChanges } from "./apply-changes.ts";
import { findPaths } from "./find-paths.ts";
import type { PathIndex } from "./path-index.ts";
import { createRowsTaker, type RowsTaker } from "./rows-taker.ts";
import { readPathSnapshot, writePathSnapshot } from "./snapshot.ts";
import type { Order, Reply, Sent, ThreadData, Value } from "./thread-messages.ts";

/* The program of a thread that searches indexes in shared memory, or builds and changes them. It does one order after another. */

const { givenUp } = workerData as ThreadData;
const held = new Map<number, PathIndex>();
let taker: RowsTaker = createRowsTaker();

const heldAs = (key: number): PathIndex => {
  const index = held.get(key);
  if (index === undefined) throw new Error(`The thread was asked to search an index that it does not hold: ${key}.`);
  return index;
};

const build = (): PathIndex => {
  const index = taker.finish();
  taker = createRowsTaker();
  return index;
};

const obey = (id: number, order: Order): Value => {
  switch (order.kind) {
    case "hold":
      held.set(order.key, order.index);
      return null;
    case "drop":
      held.delete(order.key);
      return null;
    case "search":
      return findPaths(heldAs(order.key), order.query, () => Atomics.load(givenUp, 0) === id);
    case "page":
      taker.take(order.page);
      return null;
    case "build":
      return build();
    case "change":
      return applyChanges(order.index, order.changes);
    case "save":
      writePathSnapshot(order.path, order.snapshot);
      return null;
    case "load":
      return readPathSnapshot(order.path);
  }
};

const replyTo = ({ id, order }: Sent): Reply => {
  try {
    return { id, value: obey(id, order) };
  } catch (error) {
    if (error instanceof PublicError) return { id, refusal: { code: error.code, message: error.message } };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on("message", (sent: Sent) => parentPort?.postMessage(replyTo(sent)));
