import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../src/reconcile/compare.ts";
import { reconcile } from "../../src/reconcile/decide.ts";
import { matchOccurrences } from "../../src/reconcile/match.ts";
import type { Facts } from "../../src/reconcile/occurrence.ts";
import { viewOf } from "../../src/reconcile/view.ts";
import { createWorld } from "../../src/reconcile/world.ts";
import type { Status } from "../../src/domain/status.ts";
import { type Account, factsOf } from "./accounts.ts";

const RUNS = Number(process.env.ENTENTE_TEST_RUNS ?? 300);

const PEOPLE = [
  "person:nazarbayev",
  "person:abdrakhmanov",
  "person:lukashenko",
  "office:president-of-kz",
  "country:KZ",
];
const HOSTS = ["country:BY", "country:KZ", "place:minsk", "place:brest", "event:expo"];
const DAYS = [null, "2017-06-08", "2017-06-08/2017-06-09", "2017-06-10", "2017-06", "2017", "2017-06-20", "2018-06-08"];
const STATUSES: readonly Status[] = ["HELD", "HELD", "HELD", "PLANNED", "CONSIDERED", "POSTPONED", "CANCELLED"];

const someAccounts: fc.Arbitrary<readonly Account[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("visit", "visit", "meeting", "event"),
      source: fc.constantFrom("source:1", "source:2", "source:3", "source:4"),
      root: fc.option(fc.constantFrom("source:list"), { nil: undefined, freq: 3 }),
      on: fc.constantFrom("2017-03-01", "2017-06-10", "2017-07-01", null),
      days: fc.constantFrom(...DAYS),
      status: fc.constantFrom(...STATUSES),
      who: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
      to: fc.uniqueArray(fc.constantFrom(...HOSTS), { maxLength: 2 }),
      during: fc.option(fc.nat(5), { nil: undefined }),
      name: fc.constantFrom("SCO summit in Astana", "The SCO summit, Astana", "Expo"),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((list) => {
    const visits = list.flatMap(({ kind }, index) => (kind === "visit" ? [`visit:${index}`] : []));
    return list.map(({ kind, root, during, ...rest }, index): Account => {
      const journey =
        during === undefined || kind !== "meeting" ? undefined : visits[during % Math.max(1, visits.length)];
      return {
        ...rest,
        id: `${kind}:${index}`,
        ...(root === undefined ? {} : { root }),
        ...(journey === undefined ? {} : { during: journey }),
      };
    });
  });

const shuffled = <T>(items: readonly T[], seed: readonly number[]): readonly T[] =>
  items
    .map((item, index) => ({ item, at: seed[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

test("whether two occurrences are one is the same both ways", () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      const facts = factsOf(accounts);
      const world = createWorld(facts);
      const views = facts.occurrences.map((occurrence) => viewOf(occurrence, world));
      for (const a of views) for (const b of views) expect(compare(a, b, world)).toEqual(compare(b, a, world));
    }),
    { numRuns: RUNS },
  );
});

test("what is decided does not depend on the order in which anything is told", () => {
  fc.assert(
    fc.property(someAccounts, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (accounts, seed) => {
      expect(reconcile(factsOf(shuffled(accounts, seed)))).toEqual(reconcile(factsOf(accounts)));
    }),
    { numRuns: RUNS },
  );
});

test("when all that was found is one, nothing more is found, and no list has two that are one", () => {
  fc.assert(
    fc.property(someAccounts, (accounts) => {
      const facts = factsOf(accounts);
      const { views, taken } = matchOccurrences(facts.occurrences, createWorld(facts));
      const after: Facts = { ...facts, occurrences: [...views.values()].map(({ occurrence }) => occurrence) };
      expect(matchOccurrences(after.occurrences, createWorld(after)).taken).toEqual([]);
      for (const { kind, a, b } of taken)
        if (kind === "SAME") expect([...a.roots].filter((root) => b.roots.has(root))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
