import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { mergeHistories } from "../../src/import/merge-histories.ts";
import { readRecord } from "../../src/import/read-record.ts";
import type { History } from "../../src/import/records.ts";

const instant = (hour: number): string => new Date(Date.UTC(2025, 0, 1, hour)).toISOString();

const live = (parts: Partial<History> = {}): History => ({
  recordedFrom: instant(1),
  recordedUntil: null,
  retractedBy: null,
  retractedBecause: null,
  ...parts,
});

const ended = (hour: number, parts: Partial<History> = {}): History =>
  live({ recordedUntil: instant(hour), retractedBy: "desk", retractedBecause: `at ${hour}`, ...parts });

const absence = (from: number, until: number) => ({ from: instant(from), until: instant(until) });

/** A life in which a statement came in, ended, was restored, ended again, and so on, as it was told after so many turns. */
const lifeAfter = (turns: number): History => {
  const absences = Array.from({ length: Math.floor(turns / 2) }, (_, i) => absence(4 * i + 2, 4 * i + 4));
  const parts = absences.length === 0 ? {} : { absences };
  return turns % 2 === 0 ? live(parts) : ended(2 * turns, parts);
};

test("of one life, told at several moments and in any order, the latest telling remains", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 8 }), (moments) => {
      const merged = moments.map(lifeAfter).reduce((held, told) => mergeHistories(held, told));
      expect(merged).toEqual(lifeAfter(Math.max(...moments)));
    }),
  );
});

test("two histories come to the same whichever is held", () => {
  const histories = [
    live(),
    live({ recordedFrom: instant(0) }),
    ended(5),
    ended(7),
    live({ absences: [absence(5, 6)] }),
    ended(9, { absences: [absence(5, 6)], supersededBy: "statement:next" }),
    live({ absences: [absence(5, 8)] }),
  ];
  for (const a of histories) for (const b of histories) expect(mergeHistories(a, b)).toEqual(mergeHistories(b, a));
});

test("of two ends the earlier counts, with who, why and what came in its place", () => {
  const superseded = ended(5, { supersededBy: "statement:next" });
  expect(mergeHistories(ended(7), superseded)).toEqual(superseded);
});

const statement = {
  type: "statement",
  subject: "person:a",
  property: "MEMBER_OF",
  object: "institution:b",
  source: "source:c",
  dataset: "d",
};

test.each([
  ["absences without a beginning", { absences: [absence(2, 3)] }, "recordedFrom"],
  ["a successor without a beginning", { supersededBy: "statement:x" }, "recordedFrom"],
  ["an absence that ends before it begins", { recordedFrom: instant(1), absences: [absence(3, 2)] }, "absences"],
  ["an absence before the beginning", { recordedFrom: instant(3), absences: [absence(1, 2)] }, "absences"],
  ["an absence that is no stretch", { recordedFrom: instant(1), absences: [{ from: "soon" }] }, "absences[0].from"],
  ["a successor that is no statement", { recordedFrom: instant(1), supersededBy: "person:a" }, "supersededBy"],
])("%s is refused", (_what, fields, path) => {
  const read = readRecord({ ...statement, ...fields }, { file: "test", line: 1 });
  expect("refusal" in read ? read.refusal.path : "accepted").toBe(path);
});
