import { contentId } from "./content-id.ts";
import type { RelationType } from "./vocabulary.ts";

/** Which relation: what its record is besides the fold of its statements. `context` is for its sentence, not its identity. */
export type RelationKey = {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly office: string | null;
  readonly context: string | null;
};

/** `relation:` and a hash of type, ends, office and role; never of a date. */
export const relationId = ({ type, from, to, office, role }: RelationKey): string =>
  contentId("relation", { from, office, role, to, type });
