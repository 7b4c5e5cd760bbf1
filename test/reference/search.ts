import type { EntityKind } from "../../src/domain/entity.ts";
import { hasClocks } from "../../src/domain/clocks.ts";
import { buildNameIndex } from "../../src/names/name-index.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { seen } from "./seen.ts";
import { connection, type PageArguments } from "./lists.ts";
import { canonicalOf, type View } from "./world.ts";
import type { Root } from "./asked.ts";

/** Matching has tests of its own; here it is asked for all matches at once, and clocks and pages are what is checked. */
const matchesOf = ({ stored, world }: View, text: string, kinds: readonly EntityKind[] | null) => {
  const index = buildNameIndex(
    stored.entities.map(({ id, kind, degree }) => ({
      entity: id,
      kind,
      degree,
      names: world.statements.flatMap(({ subject, literal, recordedUntil }) =>
        canonicalOf(world, subject) === id && recordedUntil === null && literal?.type === "NAME" ? [literal] : [],
      ),
    })),
  );
  return searchNames(index, text, { kinds, first: 100_000, after: null });
};

type Asked = PageArguments & { readonly text: string; readonly kinds?: readonly EntityKind[] | null };

export const search = ({ view }: Root, { text, kinds, ...page }: Asked) => {
  const hits = matchesOf(view, text, kinds?.length ? kinds : null).flatMap(({ entity, matchedName, rule, score }) => {
    const record = (hasClocks(view.at) ? view.entities : view.stored.entities).find(({ id }) => id === entity);
    return record === undefined ? [] : [{ ...seen(view)(record), matchedName, rule, score }];
  });
  const { edges, ...rest } = connection(hits, page, ({ record }) => record.id);
  return {
    ...rest,
    edges: edges.map(({ node, cursor }) => ({
      node,
      cursor,
      matchedName: node.matchedName,
      rule: node.rule,
      score: node.score,
    })),
  };
};
