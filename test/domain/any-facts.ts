import fc from "fast-check";
import type { At } from "../../src/domain/at.ts";
import type { Facts } from "../../src/domain/facts.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { entities, figure, type Told, told, valid } from "./facts.ts";

/** A small world in which everything that projection knows can happen. */
export const WORLD = entities(
  "country:A",
  "country:B",
  "country:SU",
  "person:p",
  "person:q",
  "institution:i",
  "institution:j",
  "office:o",
  "office:u",
  "place:t",
  "resource:r",
  "group:g",
  "event:e",
  "visit:v",
  "agreement:t",
);

const LINES = [
  "office:o OFFICE_OF country:A",
  "office:o OFFICE_OF institution:i",
  "office:u OFFICE_OF institution:i",
  "office:u SENT_TO country:B",
  "institution:i BODY_OF country:A",
  "institution:i LOCATED_IN place:t",
  "institution:j PART_OF institution:i",
  "institution:j LOCATED_IN country:SU",
  "place:t LOCATED_IN country:B",
  "country:SU OCCURRED",
  "person:p HOLDS_OFFICE office:o",
  "person:q HOLDS_OFFICE office:o",
  "person:p HOLDS_OFFICE office:u",
  "person:p MEMBER_OF institution:j",
  "person:p VISITOR_ON visit:v",
  "office:u VISITOR_ON visit:v",
  "visit:v VISIT_TO country:B",
  "visit:v VISIT_TO place:t",
  "visit:v OCCURRED",
  "event:e OCCURRED",
  "event:e ABOUT resource:r",
  "event:e ABOUT country:A",
  "event:e ABOUT country:B",
  "event:e HELD_DURING visit:v",
  "person:q SPOKE_AT event:e",
  "institution:j ORGANISED event:e",
  "institution:j PARTNER_IN resource:r",
  "country:A PARTY_TO agreement:t",
  "country:B PARTY_TO agreement:t",
  "person:p SIGNED agreement:t",
  "agreement:t STATUS",
  "agreement:t APPLIES",
  "resource:r STATUS",
] as const;

const DATES = [
  "1991",
  "1996-01-17",
  "1996-01-18",
  "2017-06-08/2017-06-09",
  "2014",
  "2024~",
  "2025/..",
  "../2010",
  "2017/",
];
const SOURCES = [
  { source: "source:a", on: "2017-06-08" },
  { source: "source:b", on: "2024-12-11" },
  { source: "source:c", on: "2024-12-20", root: "source:b" },
  { source: "source:d", on: "2018-01-01" },
];
const STATUSES: Readonly<Record<string, readonly (NonNullable<Told["status"]> | null)[]>> = {
  agreement: ["PROPOSED", "APPROVED", "SIGNED", "IN_FORCE"],
  resource: ["PLANNED", "AVAILABLE"],
  other: [null, "CONSIDERED", "PLANNED", "HELD", "CANCELLED"],
};
const DAYS = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"].map((day) => `${day}T00:00:00.000Z`);

const anyValidity = fc.option(
  fc
    .record({ edtf: fc.constantFrom(...DATES), attested: fc.boolean(), derived: fc.boolean() })
    .map(({ edtf, ...options }) => valid(edtf, options)),
  { nil: null, freq: 4 },
);

const anyHistory = fc.record({
  from: fc.constantFrom(...DAYS.slice(0, 2)),
  until: fc.option(fc.constantFrom(...DAYS.slice(2)), { freq: 3 }),
});

const anyLine: fc.Arbitrary<StoredStatement> = fc
  .record({
    line: fc.constantFrom(...LINES),
    validity: anyValidity,
    source: fc.constantFrom(...SOURCES),
    history: anyHistory,
    dataset: fc.constantFrom("seed", "other"),
    pick: fc.nat(),
  })
  .map(({ line, validity, source, history, dataset, pick }) => {
    const kind = line.startsWith("agreement") ? "agreement" : line.startsWith("resource") ? "resource" : "other";
    const statuses = STATUSES[kind] ?? [];
    return told(line, { ...source, ...history, validity, dataset, status: statuses[pick % statuses.length] ?? null });
  });

const anyFigure: fc.Arbitrary<StoredStatement> = fc
  .record({
    value: fc.constantFrom(84, 500, 520),
    qualifier: fc.constantFrom("EXACTLY", "ABOUT", "MORE_THAN", "LESS_THAN"),
    source: fc.constantFrom(...SOURCES),
    history: anyHistory,
    validity: anyValidity,
  })
  .map(({ value, qualifier, source, history, validity }) =>
    figure("group:g SIZE", value, qualifier, { ...source, ...history, validity }),
  );

/** Any facts about the small world, each statement once. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .array(fc.oneof({ weight: 6, arbitrary: anyLine }, { weight: 1, arbitrary: anyFigure }), { maxLength: 40 })
  .map((statements) => ({
    entities: WORLD,
    statements: [...new Map(statements.map((statement) => [statement.id, statement])).values()],
  }));

/** Any clocks that can take statements away. */
export const anyClocks: fc.Arbitrary<At> = fc.record({
  validOn: fc.constant(null),
  publishedBy: fc.option(fc.constantFrom("2017-12-31", "2018-06-01", "2024-12-15", "2030-01-01"), { nil: null }),
  recordedBy: fc.option(fc.constantFrom(...DAYS), { nil: null }),
  certainty: fc.constantFrom("KNOWN", "POSSIBLE"),
  datasets: fc.option(fc.constantFrom(["seed"], ["other"], ["seed", "other"]), { nil: null }),
});

/** Any two ISO days in order. */
export const anyWindow: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(fc.integer({ min: 1985, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 4000 }))
  .map(([year, month, length]) => {
    const from = `${year}-${String(month).padStart(2, "0")}-15`;
    return [from, new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10)];
  });
