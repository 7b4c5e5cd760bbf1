import { expect, test } from "@jest/globals";
import { countPassedOver, OTHER_KINDS } from "../../src/import/passed-over.ts";

test("what is passed over is told apart by its name, until there are too many or too long ones", () => {
  const counts = new Map<string, number>();
  for (const what of ["a flag", "a flag", "x".repeat(1_000_000)]) countPassedOver(counts, what);
  expect([...counts]).toEqual([
    ["a flag", 2],
    [`${"x".repeat(100)}…`, 1],
  ]);
  for (let kind = 0; kind < 5_000; kind += 1) countPassedOver(counts, `kind ${kind}`);
  countPassedOver(counts, "a flag");
  expect(counts.size).toBe(1_001);
  expect(counts.get("a flag")).toBe(3);
  expect(counts.get(OTHER_KINDS)).toBe(5_002 - 1_000);
});
