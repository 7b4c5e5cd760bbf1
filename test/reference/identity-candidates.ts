import { isOccurrence } from "../../src/domain/fold-entity.ts";
import { hasClocks } from "../../src/domain/clocks.ts";
import { findCandidates } from "../../src/identity/candidates.ts";
import { createGatherer } from "../../src/identity/gather.ts";
import { seen } from "./seen.ts";
import type { Root } from "./asked.ts";
import { canonicalOf } from "./world.ts";

/** How candidates are scored has tests of its own; here all of a kind are scored at once, and clocks and pages are what is checked. */
export const identityCandidates = ({ view }: Root, { of, first }: { readonly of: string; readonly first: number }) => {
  const { world, stored } = view;
  const id = canonicalOf(world, of);
  const kind = stored.entities.find((entity) => entity.id === id)?.kind;
  if (kind === undefined) throw new Error(`There is no ${of}.`);
  const gatherer = createGatherer(kind);
  stored.relations.forEach(gatherer.relation);
  for (const entity of stored.entities) gatherer.entity({ ...entity, name: entity.name.EN });
  for (const { subject, literal, recordedUntil } of world.statements)
    if (literal?.type === "NAME" && recordedUntil === null) gatherer.name(canonicalOf(world, subject), literal.text);
  for (const entity of stored.entities) if (isOccurrence(entity.kind)) gatherer.occurrence(entity.id, entity.name.EN);
  const different = world.judgements
    .filter(({ verdict, recordedUntil }) => verdict === "DIFFERENT" && recordedUntil === null)
    .map(({ a, b }) => [canonicalOf(world, a), canonicalOf(world, b)] as const);
  const found = findCandidates(gatherer.finish(different), { of: id, minScore: 0.05 }).slice(0, first);
  return found.flatMap(({ a, b, score, reasons }) => {
    const other = a === id ? b : a;
    const record = (hasClocks(view.at) ? view.entities : stored.entities).find((entity) => entity.id === other);
    return record === undefined ? [] : [{ entity: seen(view)(record), score, reasons }];
  });
};
