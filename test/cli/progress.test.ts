import { expect, test } from "@jest/globals";
import { startPace } from "../../src/cli/import-progress.ts";
import { tallyTable } from "../../src/cli/import-summary.ts";
import { duration, startProgress, type Terminal } from "../../src/cli/terminal.ts";
import { NOTHING_READ } from "../../src/import/import-inputs.ts";

const fakeTerminal = (isWatched: boolean): Terminal & { readonly said: string[] } => {
  const said: string[] = [];
  return { out: async () => {}, error: (text) => said.push(text), isWatched, width: () => 20, said };
};

const clock = () => {
  let milliseconds = 0;
  return {
    now: () => milliseconds,
    pass: (seconds: number) => {
      milliseconds += seconds * 1_000;
    },
  };
};

test("where a person watches, progress is one line that is written over and fits the width", () => {
  const { now, pass } = clock();
  const terminal = fakeTerminal(true);
  const progress = startProgress(terminal, now);
  progress.show("1 record");
  progress.show("too soon");
  pass(1);
  progress.show("2 records and many more words than fit");
  progress.end();
  progress.end();
  expect(terminal.said).toEqual(["\r\u001b[K1 record", "\r\u001b[K2 records and many ", "\r\u001b[K"]);
});

test("in a log, progress is a line every five seconds", () => {
  const { now, pass } = clock();
  const terminal = fakeTerminal(false);
  const progress = startProgress(terminal, now);
  for (let second = 1; second <= 12; second += 1) {
    pass(1);
    progress.show(`after ${second} s`);
  }
  progress.end();
  expect(terminal.said).toEqual(["after 5 s\n", "after 10 s\n"]);
});

test("progress tells the share of the bytes, the speed of late, and the time left at that speed", () => {
  const { now, pass } = clock();
  const pace = startPace(now);
  const progress = { ...NOTHING_READ, totalBytes: 1_000, passes: 2 };
  pass(1);
  expect(pace.tell({ ...progress, read: 3_000, bytes: 250 })).toBe(
    "25 %, pass 1 of 2, 3,000 records read, 3,000 records/s, more than 3.0 s left",
  );
  pass(10);
  const second = { ...progress, pass: 2, refused: 2 };
  expect(pace.tell({ ...second, read: 23_000, statements: 10_000, bytes: 500 })).toBe(
    "50 %, pass 2 of 2, 23,000 records read, 2 refused, 2,000 records/s, 1,000 statements/s, about 20 s left",
  );
  pass(100);
  expect(pace.tell({ ...second, read: 24_000, statements: 11_000, bytes: 510 })).toBe(
    "51 %, pass 2 of 2, 24,000 records read, 2 refused, 10 records/s, 10 statements/s, about 1 h 22 min left",
  );
});

test("without a number of bytes, progress tells what was read and how fast", () => {
  const { now, pass } = clock();
  const pace = startPace(now);
  pass(2);
  expect(pace.tell({ ...NOTHING_READ, read: 1_000 })).toBe("1,000 records read, 500 records/s");
});

test("a summary has a line for each type and dataset", () => {
  const counts = { written: 0, held: 0, waiting: 0, refused: 0 };
  const table = tallyTable([
    { ...counts, type: "entity", dataset: null, written: 12_345 },
    { ...counts, type: "statement", dataset: "historian", held: 7, waiting: 1 },
    { ...counts, type: null, dataset: null, refused: 3 },
  ]);
  expect(table.split("\n")).toEqual([
    "                              new  held  waiting  refused",
    "  entities                 12,345     0        0        0",
    "  statements of historian       0     7        1        0",
    "  unreadable                    0     0        0        3",
    "",
  ]);
});

test.each([
  [900, "0.9 s"],
  [59_000, "59 s"],
  [130_000, "2 min 10 s"],
  [3_600_000 * 3 + 300_000, "3 h 5 min"],
])("%d ms are %s", (milliseconds, words) => expect(duration(milliseconds)).toBe(words));
