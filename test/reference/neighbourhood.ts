import type { RelationType } from "../../src/domain/vocabulary.ts";
import { seen } from "./seen.ts";
import { validRelations } from "./related.ts";
import { isDuring, sortedBy } from "./lists.ts";
import { entityById } from "./entity-lists.ts";
import type { Root } from "./asked.ts";
import { namedEntity } from "./world.ts";

type Asked = {
  readonly center: string;
  readonly depth: number;
  readonly during?: string | null;
  readonly types?: readonly RelationType[] | null;
  readonly limit: number;
};

/** `Query.neighbourhood`: breadth first, each ring by id. */
export const neighbourhood = ({ view }: Root, { center, depth, during, types, limit }: Asked) => {
  const middle = entityById(view, center);
  if (middle === null) return null;
  const relations = validRelations(view).filter(
    ({ type, spans }) => (!types?.length || types.includes(type)) && isDuring(spans, during, view.at),
  );
  const ids = [middle.id];
  for (let step = 1; step <= depth; step += 1) {
    const ring = relations.flatMap(({ from, to }) => (ids.includes(from) ? [to] : ids.includes(to) ? [from] : []));
    ids.push(...[...new Set(ring)].filter((id) => !ids.includes(id)).sort());
  }
  const near = ids.slice(0, limit);
  const among = sortedBy(
    relations.filter(({ from, to }) => near.includes(from) && near.includes(to)),
    ({ id }) => [id],
  );
  return {
    center: seen(view)(middle),
    entities: near.flatMap((id) => namedEntity(view, id) ?? []).map(seen(view)),
    relations: among.slice(0, 10 * limit).map(seen(view)),
    isPartial: ids.length > limit || among.length > 10 * limit,
  };
};
