import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { PublicError } from "../errors.ts";
import { findInputs } from "./readers.ts";
import type { Read, RecordType } from "./records.ts";

/*
 * The program of the thread that `read-in-thread.ts` starts. It sends what it reads in pieces, and waits while several of them
 * have not been taken yet, so that a quick reader fills no memory.
 */

/** What the thread is asked for: one of the inputs that are found in this way, and the types of records that are wanted. */
export type Order = {
  readonly asked: Parameters<typeof findInputs>;
  readonly index: number;
  readonly wanted: readonly RecordType[];
};

/** What was read since the last piece: records, bytes, and names of things passed over. */
export type Piece = { readonly reads: readonly Read[]; readonly bytes: number; readonly passedOver: readonly string[] };

/** What the thread sends: a piece; a mistake of the client's; or that it is done. */
export type Sent =
  | { readonly piece: Piece }
  | { readonly mistake: { readonly code: PublicError["code"]; readonly message: string } }
  | { readonly done: true };

const SIZE = 500;
const UNTAKEN = 6;

const send = (port: MessagePort, sent: Sent): void => port.postMessage(sent);

/** Sends pieces, so many ahead of those that were taken. */
const startSending = (port: MessagePort): ((piece: Piece) => Promise<void>) => {
  let untaken = 0;
  port.on("message", () => {
    untaken -= 1;
  });
  return async (piece) => {
    while (untaken >= UNTAKEN) await once(port, "message");
    untaken += 1;
    send(port, { piece });
  };
};

const sendAll = async ({ asked, index, wanted }: Order, port: MessagePort): Promise<void> => {
  const sendPiece = startSending(port);
  const input = (await findInputs(...asked))[index];
  if (input === undefined) throw new Error(`There is no input ${index} of ${asked.join(" ")} any more.`);
  let [reads, bytes, passedOver]: [Read[], number, string[]] = [[], 0, []];
  const options = {
    onBytes: (count: number): void => {
      bytes += count;
    },
    onPassedOver: (what: string): void => {
      passedOver.push(what);
    },
  };
  for await (const read of input.read(wanted, options)) {
    reads.push(read);
    if (reads.length < SIZE) continue;
    await sendPiece({ reads, bytes, passedOver });
    [reads, bytes, passedOver] = [[], 0, []];
  }
  await sendPiece({ reads, bytes, passedOver });
};

const run = async (port: MessagePort): Promise<void> => {
  try {
    await sendAll(workerData as Order, port);
    send(port, { done: true });
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    send(port, { mistake: { code: error.code, message: error.message } });
  } finally {
    port.removeAllListeners("message");
  }
};

if (parentPort !== null) await run(parentPort);
