import type { Problem } from "../problem.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What is wrong with two days of an occurrence; `null` when nothing is. */
export const problemOfDays = (from: string | null, to: string | null): Problem | null => {
  if (from === null || to === null || !DAY.test(from) || !DAY.test(to))
    return {
      path: "start-date",
      reason: `Its days are "${from ?? ""}" and "${to ?? ""}".`,
      mend: "Give two days like 1991-12-17.",
    };
  return from > to
    ? { path: "end-date", reason: `It ends on ${to}, before it begins on ${from}.`, mend: "Exchange or mend the days." }
    : null;
};
