import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyChanges, type PathChanges } from "../../src/paths/apply-changes.ts";
import { findPaths } from "../../src/paths/find-paths.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { history, question, type History } from "./histories.ts";
import { hub, indexOf, relation, undated } from "./worlds.ts";

/** More runs by `PATH_RUNS=100000`. */
const numRuns = Number(process.env.PATH_RUNS ?? 600);

const changedIn = <Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]) => {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    changed: after.filter((item) => !isDeepStrictEqual(item, old.get(item.id))),
    gone: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
};

const between = (before: History, after: History): PathChanges => {
  const entities = changedIn(before.entities, after.entities);
  const relations = changedIn(before.relations, after.relations);
  return {
    entities: entities.changed,
    goneEntities: entities.gone,
    relations: relations.changed,
    goneRelations: relations.gone,
  };
};

/** One of the entities answers to one more id, which may be that of an entity elsewhere in time. */
const withAlias = (made: History, at: number, alias: string): History => ({
  ...made,
  entities: made.entities.map((entity, i) =>
    i === at % made.entities.length && entity.id !== alias ? { ...entity, aliases: [alias] } : entity,
  ),
});

const historyWithAlias: fc.Arbitrary<History> = fc
  .tuple(history, fc.nat(20), fc.constantFrom("entity:nobody", "entity:other", "entity:h"))
  .filter(([{ entities }, , alias]) => !entities.some(({ id }) => id === alias))
  .map(([made, at, alias]) => withAlias(made, at, alias));

test("an index after changes answers as one built anew", () => {
  fc.assert(
    fc.property(
      historyWithAlias,
      fc.array(historyWithAlias, { minLength: 1, maxLength: 4 }),
      question,
      (first, then, query) => {
        let before = first;
        let index = buildPathIndex(first);
        for (const after of then) {
          index = applyChanges(index, between(before, after));
          before = after;
          const built = buildPathIndex(after);
          for (const asked of [query, { ...query, from: "entity:nobody", avoid: ["entity:h"] }])
            expect(answerOf(index, asked)).toEqual(answerOf(built, asked));
        }
      },
    ),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

const answerOf = (index: PathIndex, query: Parameters<typeof findPaths>[1]): unknown => {
  try {
    return findPaths(index, query);
  } catch (error) {
    return (error as Error).message;
  }
};

test("those who search the index from before go on in it", () => {
  const before = indexOf([relation("ann", "hub"), relation("hub", "bob"), ...hub("hub", 400)]);
  const query = pathQuery({ from: "ann", to: "bob" }, { budget: 60_000 });
  const asked = findPaths(before, query);
  let after = before;
  for (let turn = 0; turn < 40; turn += 1)
    after = applyChanges(after, {
      entities: [{ id: `new-${turn}`, kind: "PERSON", spans: undated }],
      goneEntities: [],
      relations: [relation("hub", `new-${turn}`), relation("ann", "hub", { sourceCount: turn + 2 })],
      goneRelations: turn === 39 ? ["hub-bob"] : [],
    });
  expect(findPaths(before, query)).toEqual(asked);
  expect(findPaths(after, query).paths).toEqual([]);
  expect(findPaths(after, pathQuery({ from: "ann", to: "new-7" }, { budget: 60_000 })).paths[0]).toMatchObject({
    entities: ["ann", "hub", "new-7"],
    steps: [{ relation: "ann-hub" }, { relation: "hub-new-7" }],
  });
});
