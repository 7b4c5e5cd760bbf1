import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildNameIndex, updateNameIndex } from "../../src/names/name-index.ts";
import type { NameEntry } from "../../src/names/name-table.ts";
import { searchNames } from "../../src/names/search-names.ts";

/** Words that sound alike, are folded alike, begin alike, may be missing, or stand before names. */
const WORDS =
  "Petrov Petroff Pjetrov Петров petrov Ivan Iwan Iván I. P. Ivanovich Ivanovna de al of Sultan King Anna Ana Annas Ли Lee Li".split(
    " ",
  );

const word = fc.constantFrom(...WORDS);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most });

/** Names near to what is typed: in another order, with other words for some of its own, with more. */
const near = (typed: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.shuffledSubarray([...typed], { minLength: typed.length }),
      fc.nat(typed.length),
      word,
      words(2),
      fc.nat(5),
    )
    .map(([turned, place, other, more, way]) => {
      const own = way % 2 === 0 ? typed : turned;
      const changed = way < 4 ? own.map((each, i) => (i === place ? other : each)) : own;
      return [...changed, ...(way === 1 || way === 5 ? more : [])].join(" ");
    });

const entry = (typed: readonly string[]) =>
  fc.record({
    kind: fc.constantFrom("PERSON", "INSTITUTION"),
    degree: fc.nat(3),
    names: fc.array(
      near(typed).map((text) => ({ text })),
      { minLength: 1, maxLength: 2 },
    ),
  });

const entries = (typed: readonly string[], prefix: string) =>
  fc
    .array(entry(typed), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((each, i) => ({ entity: `${prefix}${i}`, ...each }) as NameEntry));

const searches = words(5).chain((typed) =>
  fc.record({
    typed: fc.constant(typed.join(" ")),
    before: entries(typed, "a"),
    since: entries(typed, "b"),
    first: fc.integer({ min: 1, max: 3 }),
  }),
);

test("who asks for a few gets the first of all that match, and goes on behind them", () => {
  let whole = 0;
  fc.assert(
    fc.property(searches, ({ typed, before, since, first }) => {
      const index = updateNameIndex(buildNameIndex(before), since);
      const all = searchNames(index, typed, { kinds: null, first: Number.MAX_SAFE_INTEGER, after: null });
      const few = searchNames(index, typed, { kinds: null, first, after: null });
      const next = searchNames(index, typed, { kinds: null, first, after: few.at(-1) ?? null });
      if (few.length === first) whole += 1;
      expect([few, next]).toEqual([all.slice(0, first), all.slice(few.length, few.length + first)]);
    }),
    { numRuns: 1_000 },
  );
  expect(whole).toBeGreaterThan(250);
});
