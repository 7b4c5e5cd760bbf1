import type { EntityKind } from "../../src/domain/entity.ts";
import type { Spans } from "../../src/domain/record.ts";
import type { PathEntity, PathRelation } from "../../src/paths/path-index.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";

export const timeless: Spans = {
  dating: "TIMELESS",
  knownFrom: [],
  knownTo: [],
  knownWhole: [],
  possibleFrom: [],
  possibleTo: [],
};
export const undated: Spans = { ...timeless, dating: "UNDATED" };

/** One term: `whole("2017-06-08", "2017-06-09")`. */
export const whole = (from: string, to: string = from): Spans => ({
  dating: "DATED",
  knownFrom: [from],
  knownTo: [to],
  knownWhole: [true],
  possibleFrom: [from],
  possibleTo: [to],
});

export const within = (from: string, to: string): Spans => ({ ...whole(from, to), knownWhole: [false] });

type Wishes = Partial<Pick<PathRelation, "id" | "type" | "spans" | "status" | "sourceCount" | "live">>;

/** A relation between two entities, `relation("ann", "bob", { spans })`; its id says which. */
export const relation = (from: string, to: string, wishes: Wishes = {}): PathRelation => ({
  id: `${from}-${to}`,
  type: "MEMBER_OF",
  from,
  to,
  spans: timeless,
  status: null,
  sourceCount: 1,
  live: true,
  ...wishes,
});

/** An index of relations whose ends are institutions, unless their kind is given. */
export const indexOf = (
  relations: readonly PathRelation[],
  kinds: Readonly<Record<string, EntityKind>> = {},
): PathIndex => {
  const ids = [...new Set([...relations.flatMap(({ from, to }) => [from, to]), ...Object.keys(kinds)])];
  return buildPathIndex({
    entities: ids.map((id): PathEntity => ({ id, kind: kinds[id] ?? "INSTITUTION", spans: undated })),
    relations,
  });
};

/** Relations that make an entity a hub of at least that degree, and lead nowhere. */
export const hub = (id: string, degree: number): readonly PathRelation[] =>
  Array.from({ length: degree }, (_, i) => relation(id, `leaf-of-${id}-${i}`));
