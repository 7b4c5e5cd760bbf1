import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { makeStatement } from "../../src/domain/make-statement.ts";
import type { Statement } from "../../src/domain/statement.ts";
import type { Status } from "../../src/domain/status.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import type { Validity } from "../../src/domain/validity.ts";
import type { Property } from "../../src/domain/vocabulary.ts";
import { findChangesAfter } from "../../src/graph/changes.ts";
import { findEntitiesByIds } from "../../src/graph/entities.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { cutAt, inGraph, retract } from "./in-graph.ts";
import { ENTITIES, SOURCES, someStatements, toBatch } from "./small-world.ts";

const RUNS = Number(process.env.ENTENTE_TEST_RUNS ?? 60);

const told = (
  subject: string,
  property: Property,
  object: string | null,
  validity: Validity | null = null,
  status: Status | null = null,
): Statement =>
  makeStatement({
    subject,
    property,
    object,
    literal: null,
    role: null,
    validity,
    status,
    statusWord: null,
    source: validity === null ? "source:a" : "source:b",
    saidBy: null,
    locators: [],
    dataset: "test",
  });

const day = parseValidity("2017-06-08");
const VISITED = [told("visit:1", "OCCURRED", null, day), told("visit:1", "VISIT_TO", "country:2")];
const BY_HOLDER = [...VISITED, told("person:1", "VISITOR_ON", "visit:1")];
const HOLDS = told("person:1", "HOLDS_OFFICE", "office:1", day);

/** What is there, and the one statement that comes late and changes records that do not name it. */
const LATE: readonly (readonly [string, readonly Statement[], Statement])[] = [
  ["an office of a visitor", [...BY_HOLDER, told("office:1", "OFFICE_OF", "country:1")], HOLDS],
  ["whose office it is", [...BY_HOLDER, HOLDS], told("office:1", "OFFICE_OF", "country:1")],
  [
    "whose body it is, two levels up",
    [
      ...BY_HOLDER,
      HOLDS,
      told("office:1", "OFFICE_OF", "institution:1"),
      told("institution:1", "PART_OF", "institution:2"),
    ],
    told("institution:2", "BODY_OF", "country:1"),
  ],
  [
    "where a visited place lies",
    [told("visit:1", "VISIT_TO", "place:1"), told("country:2", "VISITOR_ON", "visit:1")],
    told("place:1", "LOCATED_IN", "country:1"),
  ],
  [
    "a partner in a resource",
    [told("meeting:1", "ABOUT", "resource:1"), told("country:2", "MET_AT", "meeting:1")],
    told("country:1", "PARTNER_IN", "resource:1"),
  ],
  [
    "the country of a partner in a resource",
    [
      told("meeting:1", "ABOUT", "resource:1"),
      told("country:2", "MET_AT", "meeting:1"),
      told("institution:1", "PARTNER_IN", "resource:1"),
    ],
    told("institution:1", "BODY_OF", "country:1"),
  ],
  [
    "another holder in the gap between two terms",
    [
      ...BY_HOLDER,
      told("office:1", "OFFICE_OF", "country:1"),
      told("person:1", "HOLDS_OFFICE", "office:1", parseValidity("2017-05-01/2017-05-31")),
      told("person:1", "HOLDS_OFFICE", "office:1", parseValidity("2017-07-01/2017-07-31")),
    ],
    told("person:2", "HOLDS_OFFICE", "office:1", parseValidity("2017-06-10")),
  ],
  [
    "that the visit was held on another day, which is in nobody's term",
    [
      told("visit:1", "OCCURRED", null, day, "PLANNED"),
      ...BY_HOLDER.slice(1),
      HOLDS,
      told("office:1", "OFFICE_OF", "country:1"),
    ],
    told("visit:1", "OCCURRED", null, parseValidity("2019-06-08"), "HELD"),
  ],
  ["when a country existed", [told("institution:1", "BODY_OF", "country:1")], told("country:1", "OCCURRED", null, day)],
];

describe("grafeo", () => {
  test.each(LATE)("what is told late reaches records that do not name it: %s", async (_, before, late) => {
    await inGraph(async (graph) => {
      await writeBatch(graph, toBatch(before, ENTITIES, SOURCES));
      const { dataVersion } = await writeBatch(graph, toBatch([late]));
      const changes = await findChangesAfter(graph, dataVersion - 1, 10);
      expect(changes.flatMap(({ kind, ids }) => (kind === "PAIR" || kind === "RELATION" ? ids : []))).not.toEqual([]);
      expect((await checkGraph(graph)).problems).toEqual([]);
      await retractStatement(graph, { id: late.id, by: "test", because: "a test" });
      expect((await checkGraph(graph)).problems).toEqual([]);
    });
  });

  test("who held an office on a day that has been retracted reaches the meeting that has no other", async () => {
    await inGraph(async (graph) => {
      const then = parseValidity("2016-03-01");
      const occurred = told("meeting:1", "OCCURRED", null, then, "PLANNED");
      const met = told("person:2", "MET_AT", "meeting:1", parseValidity("2017-10-01/2017-12-31"));
      const before = [told("office:1", "OFFICE_OF", "country:2"), met, occurred];
      await writeBatch(graph, toBatch(before, ENTITIES, SOURCES));
      await retractStatement(graph, { id: occurred.id, by: "test", because: "a test" });
      const held = makeStatement({ ...told("person:2", "HOLDS_OFFICE", "office:1", then), source: "source:a" });
      await writeBatch(graph, toBatch([held]));
      const [meeting] = await findEntitiesByIds(graph, ["meeting:1"]);
      expect(meeting?.countries).toEqual(["country:2"]);
      expect((await checkGraph(graph)).problems).toEqual([]);
    });
  });

  test("records folded batch by batch, in any order and with retractions, are those folded all at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(40),
        // Small batches: in a large one something nearly always touches everything, and hides what was not found.
        fc.array(fc.nat(100), { maxLength: 16, size: "max" }),
        fc.array(fc.nat(100), { maxLength: 2 }),
        async (statements, cuts, retracted) => {
          const problems = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
            for (const part of cutAt(statements, cuts)) {
              await writeBatch(graph, toBatch(part));
              if (part.length > 0) await retract(graph, part, retracted);
            }
            return (await checkGraph(graph)).problems;
          });
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });

  test("entities, sources and statements may come in any order and split", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(25).chain((statements) =>
          fc.record({
            records: fc.shuffledSubarray(toBatch(statements, ENTITIES, SOURCES).slice(), {
              minLength: statements.length + ENTITIES.length + SOURCES.length,
            }),
            statements: fc.constant(statements),
          }),
        ),
        fc.array(fc.nat(100), { maxLength: 4 }),
        async ({ records, statements }, cuts) => {
          const expected = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch(statements, ENTITIES, SOURCES));
            return exportHash(graph);
          });
          const { hash, problems } = await inGraph(async (graph) => {
            for (const part of cutAt(records, cuts)) await writeBatch(graph, part);
            return { hash: await exportHash(graph), problems: (await checkGraph(graph)).problems };
          });
          expect(hash).toBe(expected);
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });
});
