import type { Contestant } from "./contestants.ts";
import { openPool, send } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import type { Asking, Shape } from "./shapes.ts";

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

/** A contestant's answers to all that is asked of a shape, as canonical JSON; or why it cannot answer. */
const answersOf = async (
  contestant: Contestant,
  shape: Shape,
  askings: readonly Asking[],
): Promise<readonly string[] | Error> => {
  const pool = openPool(contestant, 1);
  try {
    const answers: string[] = [];
    for (const asking of askings) {
      const body = await send(pool, contestant.requestOf(shape, asking));
      answers.push(JSON.stringify(canonical(contestant.toCommon(shape, body))));
    }
    return answers;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await pool.destroy();
  }
};

/**
 * Asks everybody everything that will be timed; gives those who can answer all of it, the first of whom must. Throws when two answers
 * differ.
 */
export const compareAnswers = async (
  contestants: readonly Contestant[],
  shape: Shape,
  inputs: Inputs,
): Promise<readonly Contestant[]> => {
  const askings = shape.askings(inputs);
  if (askings.length === 0) throw new Error(`There is nothing to ask for ${shape.name} in this graph.`);
  const able: Contestant[] = [];
  let expected: readonly string[] = [];
  for (const contestant of contestants) {
    const answers = await answersOf(contestant, shape, askings);
    if (answers instanceof Error) {
      if (able.length === 0) throw answers;
      console.error(`${shape.name}: ${contestant.name} is left out, since it cannot answer: ${answers.message}`);
      continue;
    }
    if (able.length === 0) expected = answers;
    const different = answers.findIndex((answer, index) => answer !== expected[index]);
    if (different !== -1)
      throw new Error(
        `${shape.name} of ${JSON.stringify(askings[different])}: ${able[0]?.name} and ${contestant.name} differ:\n  ${whereDifferent(expected[different] ?? "", answers[different] ?? "")}`,
      );
    able.push(contestant);
  }
  return able;
};
