import type { Language } from "../../domain/entity.ts";
import { statementSentence } from "../../domain/sentence.ts";
import type { Statement } from "../../domain/statement.ts";
import { when, whenIs } from "../conditions.ts";
import { valueAt } from "../draft.ts";
import { column, namesOf, need, statementIn } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Ask } from "../list-field.ts";
import { LATEST } from "../orders.ts";
import type { Field } from "../plan-record.ts";
import { pageFor } from "./audit.ts";
import type { Fields } from "./fields.ts";

const proposalsAsked: Ask = ({ draft, call }) => {
  const { has, read } = call;
  return {
    record: "Proposal",
    matches: (it) => [{ text: fragment("everything-of", { it, RECORD_LABEL: "Proposal" }) }],
    conditions: [
      ...(has("where.ids") ? [when(draft, "has-id", { ids: (frame) => valueAt(read(frame), "where.ids") })] : []),
      ...(has("where.state") ? [whenIs(draft, "state", (frame) => valueAt(read(frame), "where.state"))] : []),
    ],
    order: LATEST,
  };
};

/** `Query.proposals` */
export const proposals: Field = pageFor("contributor", proposalsAsked);

/** The statement's sentence; an entity that the graph does not hold yet is named by its id. */
const sentence: Field = (site) => {
  need(site, ["records"]);
  const names = (["subject", "object", "saidBy"] as const).map(
    (end) => [end, namesOf(site, end, "entity-answering")] as const,
  );
  return (found, frame) => {
    const language = site.call.read(frame).language as Language;
    const statement = JSON.parse((found.record.records as readonly string[]).at(-1) ?? "") as Statement;
    const ends = names.map(([end, nameIn]) => [end, nameIn(found, frame)?.[language] ?? statement[end]] as const);
    return statementSentence(language, { ...statement, ...(Object.fromEntries(ends) as Ends) });
  };
};

type Ends = { readonly subject: string; readonly object: string | null; readonly saidBy: string | null };

export const proposal: Fields = {
  id: column("id"),
  state: column("state"),
  sentence,
  records: column("records"),
  statement: statementIn("statement"),
  by: column("by"),
  reason: column("reason"),
  at: column("at"),
  reviewedBy: column("reviewedBy"),
  reviewReason: column("reviewReason"),
  reviewedAt: column("reviewedAt"),
};
