import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { foldConflicts } from "../../src/domain/fold-conflicts.ts";
import { foldFigures } from "../../src/domain/fold-figures.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { attested, figure, told } from "./facts.ts";

const EVENT = "event:relations-established";
const occurred = (validity: string, source: string, more = {}) =>
  told(`${EVENT} OCCURRED`, { validity, status: "HELD", source, ...more });
const conflictsOf = (statements: readonly StoredStatement[]) =>
  foldConflicts(statements[0]?.subject ?? "", statements, NOW);

test.each([
  ["1996-01-17", "1996-01-18", "CONTRADICTS"],
  ["1993", "1993-05-02", null],
  ["1993", "1993", null],
  ["1993", "1994", "CONTRADICTS"],
  ["1993~", "1994", "DIFFERS"],
  ["1993", "1994?", "DIFFERS"],
  ["2017-06-08/2017-06-09", "2017-06-09/2017-06-10", "DIFFERS"],
  ["2017-06-08/2017-06-09", "2017-06-08", null],
  ["/2024-12-11", "2024-10-05", null],
  ["2024-10-05/", "2024-12-01", null],
])("dates %s and %s of one occurrence: %s", (a, b, kind) => {
  const conflicts = conflictsOf([occurred(a, "source:a"), occurred(b, "source:b")]);
  expect(conflicts.map((conflict) => conflict.kind)).toEqual(kind === null ? [] : [kind]);
});

test("dates of different statuses never conflict", () => {
  expect(conflictsOf([occurred("2018", "source:a", { status: "PLANNED" }), occurred("2019", "source:b")])).toEqual([]);
});

test("days of signature conflict; those of ratification are each party's own", () => {
  const status = (day: string, of: "SIGNED" | "RATIFIED", source: string) =>
    told("agreement:a STATUS", { validity: day, status: of, source });
  expect(
    conflictsOf([status("1996-01-17", "SIGNED", "source:a"), status("1996-01-18", "SIGNED", "source:b")]),
  ).toHaveLength(1);
  expect(
    conflictsOf([status("1996-01-17", "RATIFIED", "source:a"), status("1996-01-18", "RATIFIED", "source:b")]),
  ).toEqual([]);
});

test.each([
  [500, "ABOUT", 500, "MORE_THAN", "DIFFERS"],
  [84, "EXACTLY", 85, "EXACTLY", "CONTRADICTS"],
  [320, "EXACTLY", 300, "MORE_THAN", null],
  [320, "EXACTLY", 320, "MORE_THAN", "CONTRADICTS"],
  [500, "MORE_THAN", 400, "MORE_THAN", null],
  [500, "MORE_THAN", 500, "LESS_THAN", "CONTRADICTS"],
  [500, "ABOUT", 550, "EXACTLY", null],
  [500, "ABOUT", 551, "EXACTLY", "CONTRADICTS"],
  [500, "ABOUT", 540, "ABOUT", "DIFFERS"],
  [null, "ABOUT", 540, "EXACTLY", null],
] as const)("figures %s %s and %s %s: %s", (a, how, b, other, kind) => {
  const conflicts = conflictsOf([
    figure("group:g SIZE", a, how),
    figure("group:g SIZE", b, other, { source: "source:b" }),
  ]);
  expect(conflicts.map((conflict) => conflict.kind)).toEqual(kind === null ? [] : [kind]);
});

test("figures of different units, or of times a year apart, are no conflict", () => {
  const dated = (value: number, day: string, source: string) =>
    figure("resource:r ENTRIES", value, "EXACTLY", { validity: attested(day), source });
  expect(conflictsOf([dated(320, "2024-12-11", "source:a"), dated(400, "2025-12-11", "source:b")])).toEqual([]);
  expect(conflictsOf([dated(320, "2024-12-11", "source:a"), dated(400, "2025-12-10", "source:b")])).toHaveLength(1);
  const other = { literal: { type: "FIGURE", value: 3, text: "", unit: "USD", qualifier: "EXACTLY" } } as const;
  expect(conflictsOf([figure("event:e COST", 4), told("event:e COST", other)])).toEqual([]);
});

test("one office of two bodies contradicts itself", () => {
  const conflicts = conflictsOf([
    told("office:o OFFICE_OF country:A"),
    told("office:o OFFICE_OF country:B", { source: "source:b" }),
  ]);
  expect(conflicts).toMatchObject([{ property: "OFFICE_OF", kind: "CONTRADICTS", suspicion: null }]);
});

test("the more precise claim is shown, then that of more independent sources, then the earlier published, and it says so", () => {
  const shownBy = (...statements: readonly StoredStatement[]) => {
    const [conflict] = conflictsOf(statements);
    return [statements.findIndex(({ id }) => id === conflict?.shown), conflict?.rule];
  };
  expect(shownBy(occurred("1992", "source:a"), occurred("1993-05-02", "source:b"))).toEqual([1, "more precise"]);
  expect(
    shownBy(occurred("1996-01-18", "source:a"), occurred("1996-01-17", "source:b"), occurred("1996-01-17", "source:c")),
  ).toEqual([1, "more independent sources"]);
  const repeated = { root: "source:b" };
  expect(
    shownBy(
      occurred("1996-01-18", "source:a", { on: "2019-01-01" }),
      occurred("1996-01-17", "source:b"),
      occurred("1996-01-17", "source:c", repeated),
    ),
  ).toEqual([0, "earlier published"]);
});

test("one statement stands for each distinct claim, the shown one first, and all are kept for a later fold", () => {
  const statements = [
    occurred("1996-01-17", "source:a"),
    occurred("1996-01-17", "source:b"),
    occurred("1996-01-18", "source:c"),
    occurred("1996", "source:d"),
  ];
  const [conflict] = conflictsOf(statements);
  expect(conflict?.claims.map((id) => statements.find((statement) => statement.id === id)?.validity?.edtf)).toEqual([
    "1996-01-17",
    "1996-01-18",
  ]);
  expect(conflict?.statements).toEqual(statements.map(({ id }) => id).toSorted());
});

test.each([
  ["1993-01-01", "1993-05-02", "1993-01-01 may stand for the whole year 1993."],
  ["1996-03-04", "1996-04-03", "1996-03-04 and 1996-04-03 may be one date with day and month exchanged."],
  ["1992-01-01", "1993-05-02", null],
  ["1996-01-17", "1996-01-18", null],
])("%s against %s raises the suspicion: %s", (a, b, suspicion) => {
  expect(conflictsOf([occurred(a, "source:a"), occurred(b, "source:b")])).toMatchObject([{ suspicion }]);
  expect(conflictsOf([occurred(b, "source:a"), occurred(a, "source:b")])[0]?.kind).toBe("CONTRADICTS");
});

test("a resource that a later source only plans differs from its being available, which stays shown", () => {
  const status = (of: "AVAILABLE" | "PLANNED", on: string, source: string) =>
    told("resource:r STATUS", { status: of, on, source });
  const [conflict] = conflictsOf([
    status("AVAILABLE", "2024-12-11", "source:a"),
    status("PLANNED", "2024-12-20", "source:b"),
  ]);
  expect(conflict).toMatchObject({ property: "STATUS", kind: "DIFFERS", rule: "further along" });
  expect(
    conflictsOf([status("AVAILABLE", "2024-12-20", "source:a"), status("PLANNED", "2024-12-11", "source:b")]),
  ).toEqual([]);
});

test("a conflict with a retracted statement is kept without a kind, and shown for the time when it was recorded", () => {
  const statements = [
    occurred("1996-01-17", "source:a"),
    occurred("1996-01-18", "source:b", { until: "2026-03-01T00:00:00.000Z" }),
  ];
  expect(conflictsOf(statements)).toMatchObject([{ kind: null }]);
  const then = foldConflicts(EVENT, statements, { ...NOW, recordedBy: "2026-02-01T00:00:00.000Z" });
  expect(then).toMatchObject([{ kind: "CONTRADICTS" }]);
});

test("one figure for each distinct claim, with its sources counted; words around a number make no other claim", () => {
  const literal = { type: "FIGURE", value: 84, text: "84 heroes", unit: "person", qualifier: "EXACTLY" } as const;
  const figures = foldFigures(
    "group:g",
    [
      told("group:g SIZE", { literal }),
      told("group:g SIZE", { literal: { ...literal, text: "a total of 84" }, source: "source:b" }),
    ],
    NOW,
  );
  expect(figures).toMatchObject([{ value: 84, sourceCount: 2, disputed: false, live: true }]);
});

test("figures that contradict each other are disputed, those that differ are not", () => {
  const figures = foldFigures(
    "group:g",
    [
      figure("group:g SIZE", 500, "ABOUT"),
      figure("group:g SIZE", 500, "MORE_THAN"),
      figure("group:g SIZE", 84),
      figure("group:g SHARE", 3),
    ],
    NOW,
  );
  const shown = figures.map(
    ({ property, value, qualifier, disputed }) => `${property} ${qualifier} ${value} ${disputed}`,
  );
  expect(shown.toSorted()).toEqual([
    "SHARE EXACTLY 3 false",
    "SIZE ABOUT 500 true",
    "SIZE EXACTLY 84 true",
    "SIZE MORE_THAN 500 true",
  ]);
  expect(
    foldFigures("group:g", [figure("group:g SIZE", 500, "ABOUT"), figure("group:g SIZE", 500, "MORE_THAN")], NOW),
  ).toMatchObject([{ disputed: false }, { disputed: false }]);
});
