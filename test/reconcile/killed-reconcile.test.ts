import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { allJudgements } from "../../src/graph/judgements.ts";
import { entity } from "../../src/import/build.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import type { Placed } from "../../src/import/records.ts";
import { writeBatch } from "../../src/import/write.ts";
import { undoAll } from "../../src/reconcile/undo.ts";
import { ENGINES } from "../engines.ts";
import { bundleProgram, removeBundles, runProgram } from "../import/bundled-process.ts";
import { emptyPlace, type Place } from "../import/places.ts";
import { entry, page, placed } from "./diary.ts";

const POINTS = 4;
/** More than are judged in a transaction, and more than are concluded in one. */
const VISITS = 205;

/** Visits that two lists tell of, and a meeting on each that a third one tells of. */
const accounts = (): readonly Placed[] => {
  const [one, other, third] = [page("one", "2001-01-01"), page("other", "2001-02-01"), page("third", "2001-03-01")];
  const numbers = Array.from({ length: VISITS }, (_, number) => number);
  return placed([
    ...[one, other, third].flatMap(({ records }) => records),
    entity("country:KZ", "COUNTRY"),
    ...numbers.flatMap((number) => {
      const [guest, host, days] = [`person:guest-${number}`, `person:host-${number}`, "2000-05-02/2000-05-04"];
      const visit = { days, who: [guest], to: "country:KZ" };
      return [
        entity(guest, "PERSON"),
        entity(host, "PERSON"),
        ...entry(one.voice, { ...visit, id: `visit:one-${number}` }),
        ...entry(other.voice, { ...visit, id: `visit:other-${number}` }),
        ...entry(third.voice, {
          id: `meeting:third-${number}`,
          days: "2000-05-03",
          who: [guest, host],
          to: "country:KZ",
        }),
      ];
    }),
  ]);
};

beforeAll(() => bundleProgram("killed-reconcile", "test/reconcile/killed-program.ts"));
afterAll(removeBundles);

const runUntil = (moment: number, { environment }: Place) =>
  runProgram("killed-reconcile", [String(moment)], { environment });

const inGraph = async <T>(place: Place, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await place.open();
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

const countJudged = async (graph: Graph): Promise<number> => {
  let count = 0;
  for await (const judgements of allJudgements(graph))
    count += judgements.filter(({ recordedUntil }) => recordedUntil === null).length;
  return count;
};

/** Is killed at a moment, told again, looked at, and undone for the next. */
const killAndReconcileAgain = async (place: Place, moment: number) => {
  const { code } = await runUntil(moment, place);
  const judged = await inGraph(place, countJudged);
  const { code: again } = await runUntil(0, place);
  const found = await inGraph(place, async (graph) => {
    const [hash, { problems }] = [await exportHash(graph), await checkGraph(graph)];
    await undoAll(graph, "a test");
    return { hash, problems };
  });
  return { judged, outcome: { wasKilled: code === null, again, ...found } };
};

describe.each(ENGINES)("%s", (engine) => {
  test("a reconciliation killed at each of four points and told again comes to the same graph", async () => {
    const place = await emptyPlace(engine);
    try {
      const before = await inGraph(place, async (graph) => {
        expect((await writeBatch(graph, accounts())).refused).toEqual([]);
        return exportHash(graph);
      });
      const whole = await runUntil(0, place);
      expect(whole).toMatchObject({ code: 0, error: "" });
      const moments = Number(whole.out);
      const { judged: all, hash } = await inGraph(place, async (graph) => {
        const expected = { judged: await countJudged(graph), hash: await exportHash(graph) };
        await undoAll(graph, "a test");
        return expected;
      });
      expect(all).toBe(VISITS);
      const judged: number[] = [];
      for (let point = 0; point < POINTS; point += 1) {
        const { judged: count, outcome } = await killAndReconcileAgain(
          place,
          Math.ceil(((point + 0.5) / POINTS) * moments),
        );
        expect({ point, ...outcome }).toEqual({
          point,
          wasKilled: true,
          again: 0,
          hash,
          problems: [],
        });
        judged.push(count);
      }
      expect(await inGraph(place, exportHash)).toBe(before);
      // Some were killed before anything was judged, some in the midst, some when only conclusions were left.
      expect([judged[0], judged.at(-1)]).toEqual([0, VISITS]);
      expect(judged.some((count) => count > 0 && count < VISITS)).toBe(true);
    } finally {
      await place.close();
    }
  });
});
