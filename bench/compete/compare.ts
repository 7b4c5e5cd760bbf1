import { isDeepStrictEqual } from "node:util";
import type { Contestant } from "./contestants.ts";
import { openPool, send } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import type { Shape } from "./shapes.ts";

/** JSON with the keys of every map in order, so that equal answers are equal texts. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

const whereDifferent = (a: string, b: string): string => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const from = Math.max(0, at - 60);
  return `…${a.slice(from, at + 120)}…\n  but: …${b.slice(from, at + 120)}…`;
};

/** Asks everybody everything that will be timed. Throws when two answers differ, or an answer is an error. */
export const compareAnswers = async (
  contestants: readonly Contestant[],
  shape: Shape,
  inputs: Inputs,
): Promise<number> => {
  const askings = shape.askings(inputs);
  if (askings.length === 0) throw new Error(`There is nothing to ask for ${shape.name} in this graph.`);
  const pools = contestants.map((contestant) => openPool(contestant, 1));
  for (const asking of askings) {
    const answers: string[] = [];
    for (const [index, contestant] of contestants.entries()) {
      const pool = pools[index];
      const body = pool && (await send(pool, contestant.requestOf(shape, asking)));
      answers.push(JSON.stringify(canonical(contestant.toCommon(shape, body))));
      const [first = "", last = ""] = [answers[0], answers.at(-1)];
      if (!isDeepStrictEqual(first, last))
        throw new Error(
          `${shape.name} of ${JSON.stringify(asking)}: ${contestants[0]?.name} and ${contestant.name} differ:\n  ${whereDifferent(first, last)}`,
        );
    }
  }
  await Promise.all(pools.map((pool) => pool.destroy()));
  return askings.length;
};
