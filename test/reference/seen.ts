import type { View } from "./world.ts";

/** A record as the resolvers hand it on: with the view that it is seen in. */
export type Seen<T> = { readonly view: View; readonly record: T };

export const seen =
  (view: View) =>
  <T>(record: T): Seen<T> => ({ view, record });
