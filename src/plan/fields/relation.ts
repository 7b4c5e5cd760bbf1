import type { Language } from "../../domain/entity.ts";
import type { RelationRecord } from "../../domain/record.ts";
import { relationLabel, relationSentence } from "../../domain/sentence.ts";
import { column, derived, entityIn, namesOf, need, value } from "../field.ts";
import { page } from "../list-field.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";
import { statementsOfClaims } from "./statements-asked.ts";
import { statusHistory } from "./status-report.ts";

/** Its sentence: the record, and the names of the entities in it. */
export const sentence: Field = (site) => {
  need(site, ["type", "role", "validity", "status"]);
  const from = namesOf(site, "a");
  const to = namesOf(site, "b");
  const office = namesOf(site, "office");
  const context = namesOf(site, "context");
  return (found, frame) => {
    const language = site.call.read(frame).language as Language;
    const { type, role, validity, status } = found.record as RelationRecord;
    const named = (names: typeof from): string | null => names(found, frame)?.[language] ?? null;
    return relationSentence(language, {
      type,
      role,
      validity,
      status,
      from: named(from) ?? "",
      to: named(to) ?? "",
      office: named(office),
      context: named(context),
    });
  };
};

export const relation: Fields = {
  id: column("id"),
  type: column("type"),
  label: derived<RelationRecord>(["type", "role"], ({ type, role }, { language }) =>
    relationLabel(language as Language, type, role),
  ),
  sentence,
  from: entityIn("a"),
  to: entityIn("b"),
  role: column("role"),
  office: entityIn("office"),
  validity: value<RelationRecord>(["validity"], ({ validity }) => validity),
  terms: value<RelationRecord>(["terms"], ({ terms }) => terms),
  status: column("status"),
  statusHistory: statusHistory("relation-status-statements"),
  sourceCount: column("sourceCount"),
  disputed: column("disputed"),
  evidence: page(statementsOfClaims("claims")),
  datedBy: page(statementsOfClaims("datingClaims")),
};
