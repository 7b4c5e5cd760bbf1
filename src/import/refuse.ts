import { PublicError } from "../errors.ts";
import { type Refusal, refusalText } from "./records.ts";

const MOST_TOLD = 5;

/** Says what is wrong with a request's records, the first few of them: BAD_USER_INPUT, or CONFLICT with what is held. */
export const refuse = (refusals: readonly (Refusal & { readonly isConflict?: boolean })[]): never => {
  const told = refusals.slice(0, MOST_TOLD).map((refusal) => refusalText(refusal).replace(/^request:(\d+): /, "$1. "));
  const more = refusals.length > MOST_TOLD ? [`And ${refusals.length - MOST_TOLD} more.`] : [];
  const code = refusals.some(({ isConflict }) => isConflict === true) ? "CONFLICT" : "BAD_USER_INPUT";
  throw new PublicError(code, ["Nothing was written.", ...told, ...more].join(" "));
};
