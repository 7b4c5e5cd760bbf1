import { areElsewhere, areOthers, shareOne } from "./agreement.ts";
import { areApart } from "./days.ts";
import type { Status } from "../domain/status.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** How far an occurrence has come: what is planned may become what was held, and not the other way round. */
export const stageOf = (status: Status | null): number =>
  status === "HELD" ? 3 : status === "CANCELLED" ? 2 : status === "POSTPONED" ? 1 : status === null ? -1 : 0;

/** A list that tells of two keeps them apart; of a plan and what became of it, even one list may tell twice. */
export const areToldApart = (a: View, b: View): boolean =>
  stageOf(a.status) === stageOf(b.status) ? shareOne(a.roots, b.roots) : shareOne(a.sources, b.sources);

const settledWords = (a: View, b: View, { settledOn }: World): string | null => {
  for (const one of a.occurrence.ids)
    for (const other of b.occurrence.ids) {
      const words = settledOn(one, other);
      if (words !== null) return words;
    }
  return null;
};

const isTold = (from: View, to: View): boolean =>
  to.occurrence.ids.some((id) => from.occurrence.during.includes(id) || from.occurrence.coincides.includes(id));

/** What says that two occurrences are not one, in words; null when nothing does. The same both ways. */
export const differenceOf = (a: View, b: View, world: World): string | null => {
  if (a.kind !== b.kind) return "they are of different kinds";
  const { eventKind } = a.occurrence;
  if (eventKind !== b.occurrence.eventKind) return "they are events of different kinds";
  if (isTold(a, b) || isTold(b, a)) return "the one is told to be part of the other, or to coincide with it";
  if (areToldApart(a, b)) return "one source tells of both and keeps them apart";
  if (areOthers(a, b)) return "each names somebody whom the other does not";
  if (areElsewhere(a, b)) return "they were in different places";
  if (stageOf(a.status) === stageOf(b.status) && areApart(a.days, b.days)) return "their days are too far apart";
  return settledWords(a, b, world);
};
