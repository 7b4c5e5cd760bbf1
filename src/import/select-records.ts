import type { Projection, RelationRecord } from "../domain/record.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { type Affected, actOf } from "./affected.ts";

const isAffected = (relation: RelationRecord, { acts, offices, claims }: Affected): boolean => {
  if (relation.office !== null) return offices.has(relation.office);
  if (VOCABULARY[relation.type].class === "PARTICIPATION")
    return acts.has(actOf(relation.type, relation.from, relation.to));
  return offices.has(relation.from) || relation.claims.some((claim) => claims.has(claim));
};

/** Of a projection of the facts that affected units rest on: the records of these units. The others are not whole. */
export const selectRecords = (projection: Projection, affected: Affected): Projection => ({
  entities: projection.entities.filter(({ id }) => affected.subjects.has(id)),
  relations: projection.relations.filter((relation) => isAffected(relation, affected)),
  figures: projection.figures.filter(({ subject }) => affected.subjects.has(subject)),
  conflicts: projection.conflicts.filter(({ subject }) => affected.subjects.has(subject)),
  pairs: projection.pairs.filter(({ entity }) => affected.acts.has(entity)),
});
