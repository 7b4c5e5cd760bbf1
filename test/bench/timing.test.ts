import { expect, test } from "@jest/globals";
import { warmingTurns } from "../../bench/compete/timing.ts";

test("turns that don't count last as long as is asked for in all, and none longer than one that counts", () => {
  expect(warmingTurns({ warm: 4, seconds: 2 })).toEqual([2, 2]);
  expect(warmingTurns({ warm: 1.5, seconds: 1.5 })).toEqual([1.5]);
  expect(warmingTurns({ warm: 3, seconds: 2 })).toEqual([1.5, 1.5]);
  expect(warmingTurns({ warm: 0, seconds: 2 })).toEqual([]);
});
