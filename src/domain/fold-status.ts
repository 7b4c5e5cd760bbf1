import type { StoredStatement } from "./statement.ts";
import type { Status } from "./status.ts";
import type { Validity } from "./validity.ts";

export type StatusFold = {
  readonly status: Status | null;
  readonly statusWord: string | null;
  readonly validity: Validity | null;
};

/** The fold of an occurrence's statements: HELD wins, else the status published last; its date among statements of that status. */
export const foldStatus = (_left: readonly StoredStatement[]): StatusFold => {
  throw new Error("foldStatus is being built");
};
