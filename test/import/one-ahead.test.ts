import { expect, test } from "@jest/globals";
import { oneAhead } from "../../src/import/one-ahead.ts";

async function* counting(upTo: number, made: number[], failingAt = -1): AsyncGenerator<number> {
  for (let number = 0; number < upTo; number += 1) {
    if (number === failingAt) throw new Error("cut short");
    made.push(number);
    yield number;
  }
}

test("each item comes once and in order, and while one is used the next is made, and no more", async () => {
  const made: number[] = [];
  const seen: [number, number][] = [];
  for await (const number of oneAhead(counting(4, made))) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push([number, made.length]);
  }
  expect(seen).toEqual([
    [0, 2],
    [1, 3],
    [2, 4],
    [3, 4],
  ]);
});

test("an error comes in the place of its item", async () => {
  const seen: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const number of oneAhead(counting(4, [], 2))) seen.push(number);
  };
  await expect(reading()).rejects.toThrow("cut short");
  expect(seen).toEqual([0, 1]);
});

test("who stops early ends what makes the items", async () => {
  let isEnded = false;
  async function* endless(): AsyncGenerator<number> {
    try {
      for (;;) yield 1;
    } finally {
      isEnded = true;
    }
  }
  for await (const _ of oneAhead(endless())) break;
  expect(isEnded).toBe(true);
});
