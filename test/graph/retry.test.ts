import { expect, test } from "@jest/globals";
import { retry } from "../../src/graph/retry.ts";

const failing = (times: number): { readonly work: () => Promise<string>; readonly count: () => number } => {
  let count = 0;
  const work = async (): Promise<string> => {
    count += 1;
    if (count <= times) throw new Error(`failure ${count}`);
    return "done";
  };
  return { work, count: () => count };
};

const rules = { isTransient: () => true, attempts: 4, pause: 1, hasTime: () => true };

test("what fails for a moment is tried again", async () => {
  const { work, count } = failing(3);
  expect(await retry(work, rules)).toBe("done");
  expect(count()).toBe(4);
});

test("what goes on failing is given up with its last error", async () => {
  const { work, count } = failing(9);
  await expect(retry(work, rules)).rejects.toThrow("failure 4");
  expect(count()).toBe(4);
});

test("what is broken, or would come too late, is not tried again", async () => {
  const broken = failing(1);
  await expect(retry(broken.work, { ...rules, isTransient: () => false })).rejects.toThrow("failure 1");
  const late = failing(9);
  await expect(retry(late.work, { ...rules, hasTime: (pause) => pause < 2 })).rejects.toThrow("failure 2");
});
