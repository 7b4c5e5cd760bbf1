import type { Contestant, Name } from "./contestants.ts";
import { drive, type Turn } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import type { Shape } from "./shapes.ts";

export type Timed = { readonly shape: string; readonly contestant: Name; readonly round: number; readonly turn: Turn };

export type Timing = {
  readonly clients: number;
  readonly rounds: number;
  /** Of one turn. */
  readonly seconds: number;
  /** For so long each contestant is asked before anything counts, in turns. */
  readonly warm: number;
  /** After so many a turn that counts is over before its time. */
  readonly requests: number;
  readonly databasePid: number;
};

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Seconds of the turns before the first that counts, none longer than those that do. */
export const warmingTurns = ({ warm, seconds }: Pick<Timing, "warm" | "seconds">): readonly number[] => {
  const turns = Math.ceil(warm / seconds);
  return Array.from({ length: turns }, () => warm / turns);
};

/**
 * Each contestant takes as many turns as there are rounds, in another order in each. Turns before them do not count: a compiler
 * still works on what is new to the contestant, its driver and the database.
 */
export const timeShape = async (
  contestants: readonly Contestant[],
  shape: Shape,
  inputs: Inputs,
  timing: Timing,
): Promise<readonly Timed[]> => {
  const askings = shape.askings(inputs);
  const timed: Timed[] = [];
  const turnOf = (contestant: Contestant, load: Pick<Timing, "seconds" | "requests">): Promise<Turn> => {
    const requests = askings.map((asking) => contestant.requestOf(shape, asking));
    const next = (number: number) => requests[number % requests.length] ?? { path: "", body: "" };
    return drive(contestant, next, { ...timing, ...load });
  };
  for (const seconds of warmingTurns(timing))
    for (const contestant of shuffled(contestants))
      await turnOf(contestant, { seconds, requests: Number.POSITIVE_INFINITY });
  for (let round = 0; round < timing.rounds; round += 1)
    for (const contestant of shuffled(contestants))
      timed.push({ shape: shape.name, contestant: contestant.name, round, turn: await turnOf(contestant, timing) });
  return timed;
};

/** The median over all turns of a contestant. */
export const medianOf = (timed: readonly Timed[], name: Name, value: (turn: Turn) => number): number =>
  median(timed.filter(({ contestant }) => contestant === name).map(({ turn }) => value(turn)));

/** How many times as much another has of something as we, round by round, from the least on. */
export const ratiosTo = (timed: readonly Timed[], name: Name, value: (turn: Turn) => number): readonly number[] =>
  timed
    .filter(({ contestant }) => contestant === name)
    .flatMap(({ round, turn }) => {
      const ours = timed.find((other) => other.round === round && other.contestant === "ours");
      return ours === undefined ? [] : [value(turn) / value(ours.turn)];
    })
    .toSorted((a, b) => a - b);
