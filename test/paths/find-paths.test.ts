import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPaths } from "../../src/paths/find-paths.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { FoundPath } from "../../src/domain/found-path.ts";
import type { PathQuery } from "../../src/paths/path-query.ts";
import { history, question, wideHistory, type History } from "./histories.ts";
import { referencePaths, type ReferencePath } from "./reference-paths.ts";

/** More runs, and another seed each time, by `PATH_RUNS=100000`. */
const numRuns = Number(process.env.PATH_RUNS ?? 600);

const plain = ({ cursor: _, ...path }: FoundPath): ReferencePath => path;

const expected = (paths: readonly ReferencePath[]): readonly unknown[] =>
  paths.map((path) => ({ ...path, score: expect.closeTo(path.score, 5) }));

const page = (
  asked: History,
  query: PathQuery,
): { paths: readonly ReferencePath[]; hasNextPage: boolean; isPartial: boolean } => {
  const { paths, hasNextPage, isPartial } = findPaths(buildPathIndex(asked), query);
  return { paths: paths.map(plain), hasNextPage, isPartial };
};

test("the best paths are those of the reference, for every combination of filters, time order and certainty", () => {
  fc.assert(
    fc.property(history, question, (asked, query) => {
      const all = referencePaths(asked, query);
      expect(page(asked, query)).toEqual({
        paths: expected(all.slice(0, query.first)),
        hasNextPage: all.length > query.first,
        isPartial: false,
      });
    }),
    { numRuns },
  );
});

test("so they are in worlds so wide that the search does not see all of them", () => {
  fc.assert(
    fc.property(wideHistory, question, (asked, query) => {
      const wide = { ...query, maxLength: Math.min(5, query.maxLength), types: null };
      const all = referencePaths(asked, wide);
      expect(page(asked, wide)).toEqual({
        paths: expected(all.slice(0, query.first)),
        hasNextPage: all.length > query.first,
        isPartial: false,
      });
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});

test("pages, one after the other, are the whole order, without gap or double", () => {
  fc.assert(
    fc.property(history, question, fc.integer({ min: 1, max: 3 }), (asked, query, first) => {
      const index = buildPathIndex(asked);
      const read: FoundPath[] = [];
      for (let after: string | null = null; ; ) {
        const answer = findPaths(index, { ...query, first, after });
        read.push(...answer.paths);
        if (!answer.hasNextPage) break;
        after = answer.paths.at(-1)?.cursor ?? null;
      }
      expect(read.map(plain)).toEqual(expected(referencePaths(asked, query)));
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

test("the order of the rows is of no matter", () => {
  fc.assert(
    fc.property(history, question, (asked, query) => {
      const turned = { entities: asked.entities.toReversed(), relations: asked.relations.toReversed() };
      expect(page(turned, query)).toEqual(page(asked, query));
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});
