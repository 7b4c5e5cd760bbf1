/** model.md, "Status". Each list goes from the weakest to the strongest or last. */
export const OCCURRENCE_STATUSES = ["CONSIDERED", "PLANNED", "POSTPONED", "CANCELLED", "HELD"] as const;
export const AGREEMENT_STATUSES = [
  "CONSIDERED",
  "PROPOSED",
  "APPROVED",
  "SIGNED",
  "RATIFIED",
  "IN_FORCE",
  "ENDED",
] as const;
export const RESOURCE_STATUSES = ["CONSIDERED", "PLANNED", "AVAILABLE", "WITHDRAWN"] as const;

export const STATUSES = [
  "CONSIDERED",
  "PLANNED",
  "PROPOSED",
  "APPROVED",
  "SIGNED",
  "RATIFIED",
  "IN_FORCE",
  "ENDED",
  "HELD",
  "POSTPONED",
  "CANCELLED",
  "AVAILABLE",
  "WITHDRAWN",
] as const;
export type Status = (typeof STATUSES)[number];

/** What paths leave out unless asked for with `includePlanned`. */
const PLANNED: ReadonlySet<Status> = new Set(["CONSIDERED", "PLANNED", "PROPOSED", "POSTPONED", "CANCELLED"]);

/** Whether a status says that the thing was only planned; no status is not a plan. */
export const isPlanned = (status: Status | null): boolean => status !== null && PLANNED.has(status);
