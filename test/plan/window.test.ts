import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Certainty } from "../../src/domain/at.ts";
import { inWindow } from "../../src/domain/in-window.ts";
import type { Spans } from "../../src/domain/record.ts";
import { fragment } from "../../src/plan/fragment.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2017-06-${String(n).padStart(2, "0")}`);
const stretch = fc.tuple(day, day).map(([a, b]): readonly [string, string] => (a <= b ? [a, b] : [b, a]));
const known = fc.array(fc.tuple(stretch, fc.boolean()), { maxLength: 3 });

const spans: fc.Arbitrary<Spans> = fc
  .tuple(fc.constantFrom("DATED", "DATED", "UNDATED", "TIMELESS"), known, fc.array(stretch, { maxLength: 3 }))
  .map(([dating, terms, possible]) => ({
    dating,
    knownFrom: terms.map(([[from]]) => from),
    knownTo: terms.map(([[, to]]) => to),
    knownWhole: terms.map(([, whole]) => whole),
    possibleFrom: possible.map(([from]) => from),
    possibleTo: possible.map(([, to]) => to),
  }));

const NAMES: Readonly<Record<Certainty, string>> = { KNOWN: "is-in-window-known", POSSIBLE: "is-in-window-possible" };

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  const records = fc.sample(spans, { numRuns: 300, seed: 2017 }).map((each, id) => ({ id, ...each }));

  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    await opened.graph.write((transaction) =>
      transaction.run("UNWIND $rows AS row CREATE (n:Window) SET n = row", { rows: records }),
    );
  });
  afterAll(() => opened.close());

  test.each([
    "KNOWN",
    "POSSIBLE",
  ] as const)("%s: the fragment of a window tells what the domain's rule tells", async (certainty) => {
    const condition = fragment(NAMES[certainty], { it: "n", from: "$from", to: "$to" });
    for (const [from, to] of fc.sample(stretch, { numRuns: 20, seed: 8 })) {
      const rows = await opened.graph.read(
        `MATCH (n:Window) WHERE ${condition} WITH n ORDER BY n.id RETURN collect(n.id) AS ids`,
        { from, to },
      );
      expect(rows[0]?.ids).toEqual(records.filter((each) => inWindow(each, from, to, certainty)).map(({ id }) => id));
    }
  });
});
