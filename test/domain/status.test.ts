import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { foldEntity } from "../../src/domain/fold-entity.ts";
import { openPlan } from "../../src/domain/open-plans.ts";
import type { RelationRecord } from "../../src/domain/record.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import type { Status } from "../../src/domain/status.ts";
import { statusHistory } from "../../src/domain/status-history.ts";
import { attested, entity, now, type Told, told } from "./facts.ts";

const said = (status: Status | null, on: string | null, more: Told = {}) =>
  told("event:e OCCURRED", { status, on, source: `source:${on}`, ...more });
const fold = (...statements: readonly StoredStatement[]) => foldEntity(entity("event:e", "EVENT"), statements, NOW);

test("held wins, whenever it was published", () => {
  const record = fold(
    said("HELD", "2017-01-01", { validity: "2017-01-01" }),
    said("PLANNED", "2018-01-01", { validity: "2018" }),
  );
  expect(record).toMatchObject({ status: "HELD", validity: { edtf: "2017-01-01" } });
});

test("else the status published last wins, with the date and the word of its own statements", () => {
  const record = fold(
    said("PLANNED", "2017-01-01", { validity: "2018-05-05" }),
    said("POSTPONED", "2017-06-01", { validity: "2019", statusWord: "put off" }),
    said("CONSIDERED", null),
  );
  expect(record).toMatchObject({
    status: "POSTPONED",
    statusWord: "put off",
    validity: { edtf: "2019" },
    disputed: false,
  });
});

test("what is told as a fact, without a status, is not taken back by a plan", () => {
  const record = fold(
    said(null, "2017-01-01", { validity: "2016" }),
    said("PLANNED", "2018-01-01", { validity: "2018" }),
  );
  expect(record).toMatchObject({ status: null, validity: { edtf: "2016" } });
});

test("an occurrence with a plan and no date is undated", () => {
  expect(fold(said("CONSIDERED", "2017-01-01"))).toMatchObject({ validity: null, spans: { dating: "UNDATED" } });
});

test("an occurrence whose dates contradict each other is disputed", () => {
  const record = fold(
    said("HELD", "2017-01-01", { validity: "1996-01-17" }),
    said("HELD", "2018-01-01", { validity: "1996-01-18" }),
  );
  expect(record).toMatchObject({ disputed: true, validity: { edtf: "1996-01-17" } });
});

const attendance = (own: readonly (Status | null)[], occurrence: Status | null): RelationRecord | undefined =>
  now(
    ["person:p", "event:e"],
    [
      said(occurrence, "2017-01-01", { validity: "2017-06-09" }),
      ...own.map((status, i) =>
        told("person:p TOOK_PART_IN event:e", { status, source: `source:own-${i}`, on: `2017-01-0${i + 1}` }),
      ),
    ],
  ).relations[0];

test.each([
  [[null], "HELD", "HELD"],
  [["PLANNED"], "HELD", "PLANNED"],
  [["HELD"], "PLANNED", "PLANNED"],
  [["HELD"], "HELD", "HELD"],
  [["PLANNED", "HELD"], "HELD", "HELD"],
  [["PLANNED", null], "HELD", "HELD"],
  [["CONSIDERED", "PLANNED"], "HELD", "PLANNED"],
  [[null], null, null],
  [["PLANNED"], null, "PLANNED"],
] as const)("attendance told as %j of something %s is %s", (own, occurrence, status) => {
  expect(attendance(own, occurrence)?.status).toBe(status);
});

test("a plan that nobody carried out or gave up is open, and overdue when its days are past", () => {
  const planned = said("PLANNED", "2017-09-15", { validity: "2018" });
  expect(openPlan([planned], "2017-09-14", NOW)).toBeNull();
  expect(openPlan([planned], "2017-09-15", NOW)).toMatchObject({ status: "PLANNED", overdue: false });
  expect(openPlan([planned], "2018-12-31", NOW)?.overdue).toBe(false);
  expect(openPlan([planned], "2019-01-01", NOW)?.overdue).toBe(true);
});

test("a plan attested for a day is not overdue when that day is past", () => {
  const planned = told("resource:r STATUS", { status: "PLANNED", on: "2024-12-11", validity: attested("2024-12-11") });
  expect(openPlan([planned], "2026-01-01", NOW)?.overdue).toBe(false);
});

test.each(["HELD", "CANCELLED"] as const)("a plan is open until something says %s", (status) => {
  const statements = [said("PLANNED", "2017-09-15"), said(status, "2018-10-01")];
  expect(openPlan(statements, "2018-09-30", NOW)).toMatchObject({ status: "PLANNED", validity: null, overdue: false });
  expect(openPlan(statements, "2018-10-01", NOW)).toBeNull();
});

test("a resource once available is no open plan, even when a later source still plans it", () => {
  const status = (of: Status, on: string) => told("resource:r STATUS", { status: of, on, source: `source:${on}` });
  const statements = [status("AVAILABLE", "2024-12-11"), status("PLANNED", "2024-12-20")];
  expect(openPlan(statements, "2025-01-01", NOW)).toBeNull();
  expect(openPlan([status("PLANNED", "2024-12-20")], "2025-01-01", NOW)).toMatchObject({ status: "PLANNED" });
});

test("an agreement that is approved, or was never planned, is no open plan", () => {
  const status = (of: Status, on: string) => told("agreement:a STATUS", { status: of, on, source: `source:${on}` });
  expect(openPlan([status("PROPOSED", "2020-01-01"), status("APPROVED", "2021-01-01")], "2022-01-01", NOW)).toBeNull();
  expect(
    openPlan([status("PROPOSED", "2020-01-01"), status("APPROVED", "2021-01-01")], "2020-06-01", NOW),
  ).not.toBeNull();
  expect(openPlan([], "2022-01-01", NOW)).toBeNull();
});

test("the question's own clock of publication is not overruled by a later day", () => {
  const statements = [said("PLANNED", "2017-09-15"), said("HELD", "2018-10-01")];
  expect(openPlan(statements, "2024-01-01", { ...NOW, publishedBy: "2018-01-01" })).toMatchObject({
    status: "PLANNED",
  });
});

test("the history lists what was said of the status, by publication, undated sources last", () => {
  const statements = [
    said("HELD", null),
    said("HELD", "2018-10-01"),
    said(null, "2017-01-01"),
    said("PLANNED", "2017-09-15"),
  ];
  const history = statusHistory(statements, NOW);
  expect(history.map(({ status, publishedTo }) => `${status} ${publishedTo}`)).toEqual([
    "PLANNED 2017-09-15",
    "HELD 2018-10-01",
    "HELD null",
  ]);
  expect(statusHistory(statements, { ...NOW, publishedBy: "2018-01-01" })).toHaveLength(1);
});

const agreement = (...statements: readonly StoredStatement[]) =>
  foldEntity(entity("agreement:a", "AGREEMENT"), statements, NOW);

test("an agreement has come as far as any source says, and was signed on its day", () => {
  const record = agreement(
    told("agreement:a STATUS", { status: "SIGNED", validity: "1996-01-17", on: "2017-09-15" }),
    told("agreement:a STATUS", { status: "PROPOSED", validity: "1995", on: "2018-09-15", source: "source:b" }),
  );
  expect(record).toMatchObject({
    status: "SIGNED",
    signedOn: { edtf: "1996-01-17" },
    inForceFrom: null,
    validity: { from: "1996-01-17", to: "1996-01-17", mayEndAfter: true },
  });
});

test("approved but not signed: years that bind say from when, and no day of signature is made up", () => {
  const record = agreement(
    told("agreement:a STATUS", { status: "APPROVED", validity: "2024-11-14", statusWord: "approved" }),
    told("agreement:a APPLIES", { validity: "2025/2026" }),
  );
  expect(record).toMatchObject({
    status: "APPROVED",
    statusWord: "approved",
    signedOn: null,
    inForceFrom: { edtf: "2025-01-01", derived: true },
    validity: { edtf: "2025/2026" },
    spans: { knownFrom: ["2024-11-14"], knownTo: ["2026-12-31"], knownWhole: [true] },
  });
});

test("an agreement that is only attested as in force does not begin on that day", () => {
  const record = agreement(told("agreement:a STATUS", { status: "IN_FORCE", validity: attested("2017-06-08") }));
  expect(record).toMatchObject({
    inForceFrom: null,
    validity: { from: "2017-06-08", mayBeginBefore: true, mayEndAfter: true },
  });
});

test("party from the first approval or signature to the end of its years; signed on the day of signature", () => {
  const { relations } = now(
    ["country:BY", "office:o", "agreement:a"],
    [
      told("agreement:a STATUS", { status: "SIGNED", validity: "2024-12" }),
      told("agreement:a STATUS", { status: "APPROVED", validity: "2024-11-14" }),
      told("agreement:a APPLIES", { validity: "2025/2026" }),
      told("country:BY PARTY_TO agreement:a"),
      told("office:o SIGNED agreement:a"),
      told("office:o APPROVED agreement:a"),
    ],
  );
  const shown = relations.map(({ type, validity, status }) => `${type} ${validity?.from}/${validity?.to} ${status}`);
  expect(shown.toSorted()).toEqual([
    "APPROVED 2024-11-14/2024-11-14 APPROVED",
    "PARTY_TO 2024-11-14/2026-12-31 SIGNED",
    "SIGNED 2024-12-01/2024-12-31 SIGNED",
  ]);
});

test("of a coarse day of signature, not every day is known to be in its life, but every day after it is", () => {
  const { spans } = agreement(
    told("agreement:a STATUS", { status: "SIGNED", validity: "1996" }),
    told("agreement:a APPLIES", { validity: "1997/1999" }),
  );
  expect(spans).toMatchObject({
    knownFrom: ["1996-01-01", "1996-12-31"],
    knownTo: ["1996-12-31", "1999-12-31"],
    knownWhole: [false, true],
  });
});
