import type { BilateralWay, Grounds } from "./record.ts";

const holds = (grounds: Grounds, isStanding: (statement: string) => boolean): boolean =>
  grounds.some((statements) => statements.every(isStanding));

/** Whether one way is left in which both sides have a ground that stands (`stands` in clocks.ts). */
export const isBilateral = (because: readonly BilateralWay[], isStanding: (statement: string) => boolean): boolean =>
  because.some(([one, other]) => holds(one, isStanding) && holds(other, isStanding));
