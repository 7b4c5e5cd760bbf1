import type { ErrorCode } from "../errors.ts";
import type { PathChanges } from "./apply-changes.ts";
import type { PathIndex } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";
import type { PathPage } from "./rows-taker.ts";
import type { PathSnapshot } from "./snapshot.ts";

/** What a thread is asked to do, one after another. */
export type Order =
  | { readonly kind: "hold"; readonly key: number; readonly index: PathIndex }
  | { readonly kind: "drop"; readonly key: number }
  | { readonly kind: "search"; readonly key: number; readonly query: PathQuery }
  | { readonly kind: "page"; readonly page: PathPage }
  | { readonly kind: "build" }
  | { readonly kind: "change"; readonly index: PathIndex; readonly changes: PathChanges }
  | { readonly kind: "save"; readonly path: string; readonly snapshot: PathSnapshot }
  | { readonly kind: "load"; readonly path: string };

export type Value = PathAnswer | PathIndex | PathSnapshot | null;

export type Sent = { readonly id: number; readonly order: Order };

/** What comes of an order: a value, or an error, public or not. */
export type Reply = { readonly id: number } & (
  | { readonly value: Value }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string } }
  | { readonly failure: string }
);

/** Shared with a thread: the number of the order that nobody waits for any more. */
export type ThreadData = { readonly givenUp: Int32Array };
