import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { raiseDataVersion, takeTurn } from "../../src/graph/meta.ts";
import { keepCurrent } from "../../src/server/keep-current.ts";
import { createLog } from "../../src/server/log.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";

const WRITES = 15;
const PEOPLE = 2_000;

/** Found by an index, which a database brings up to date last. */
const COUNT = "MATCH (person:Person) WHERE person.name >= 'A' AND person.id IS NOT NULL RETURN count(person) AS people";

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterEach(() => opened.close());

  const write = (number: number): Promise<number> =>
    graph.write(async (transaction) => {
      await takeTurn(transaction);
      await transaction.run(
        "UNWIND $names AS name CREATE (:Entity:Person {id: 'person:' + name, name: name, kind: 'PERSON'})",
        { names: Array.from({ length: PEOPLE }, (_, i) => `A${number}-${i}`) },
      );
      return raiseDataVersion(transaction);
    });

  test("indexes are made of a data version when all that was written with it can be read", async () => {
    const made: { readonly version: number; readonly people: number }[] = [];
    const current = keepCurrent(
      graph,
      1,
      async (version) => {
        const [row] = await graph.read(COUNT, {});
        made.push({ version, people: Number(row?.people) });
      },
      createLog("silent"),
    );
    for (let number = 1; number <= WRITES; number += 1) await write(number);
    await current.refresh();
    await current.stop();
    expect(current.version()).toBe(WRITES);
    expect(made.filter(({ version, people }) => people < version * PEOPLE)).toEqual([]);
    expect(made.at(-1)).toEqual({ version: WRITES, people: WRITES * PEOPLE });
  });
});
