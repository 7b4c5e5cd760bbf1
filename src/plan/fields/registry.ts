import type { Field } from "../plan-record.ts";
import { auditEntry } from "./audit.ts";
import { bilateralRelation } from "./bilateral.ts";
import { conflict } from "./conflict.ts";
import type { Fields } from "./fields.ts";
import { dataVersionFields } from "./data-version.ts";
import { figure } from "./figure.ts";
import { judgement } from "./judgement.ts";
import { kinds } from "./kinds.ts";
import { name } from "./name.ts";
import { openPlanFields } from "./open-plan.ts";
import { proposal } from "./proposal.ts";
import { query } from "./query.ts";
import { relation } from "./relation.ts";
import { source } from "./source.ts";
import { statement } from "./statement.ts";
import { statusReport } from "./status-report.ts";

/**
 * How every field of the schema is planned. Types that are not here are plain values (Validity, Locator, …): their fields are
 * the properties of the value that stands there.
 */
const REGISTRY: Readonly<Record<string, Fields>> = {
  Query: query,
  ...kinds,
  Relation: relation,
  Statement: statement,
  Source: source,
  Figure: figure,
  Conflict: conflict,
  Name: name,
  StatusReport: statusReport,
  BilateralRelation: bilateralRelation,
  OpenPlan: openPlanFields,
  DataVersion: dataVersionFields,
  Proposal: proposal,
  Judgement: judgement,
  AuditEntry: auditEntry,
};

/** How a field is planned. Throws when the registry lacks it. */
export const fieldOf = (type: string, name: string): Field => {
  const found = REGISTRY[type]?.[name];
  if (found === undefined)
    throw new Error(`"${type}.${name}" is in schema.graphql, but src/plan/fields does not say how to plan it.`);
  return found;
};
