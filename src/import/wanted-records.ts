import type { Wanted } from "../domain/project.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { type Affected, actOf } from "./affected.ts";

/** Of a projection of the facts that affected units rest on: the records of these units. The others would not be whole. */
export const wantedRecords = ({ subjects, acts, offices, claims }: Affected): Wanted => ({
  entity: (id) => subjects.has(id),
  relation: ({ type, from, to, office }, own) => {
    if (office !== null) return offices.has(office);
    if (VOCABULARY[type].class === "PARTICIPATION") return acts.has(actOf(type, from, to));
    return offices.has(from) || own.some(({ claim }) => claims.has(claim));
  },
});
