import type { Language } from "../../src/domain/entity.ts";
import { statementSentence } from "../../src/domain/sentence.ts";
import type { Statement } from "../../src/domain/statement.ts";
import type { StoredProposal } from "../../src/graph/proposals.ts";
import { type Seen, seen } from "./seen.ts";
import { connection, type PageArguments, sortedBy } from "./lists.ts";
import { namedEntity, type View, viewOf, type World } from "./world.ts";
import { NOW } from "../../src/domain/at.ts";

type Root = { readonly view: View };
type Page<Where> = PageArguments & { readonly where?: Where | null };

const latest = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  sortedBy(items, ({ id }) => [id], true);

/** Clocks do not move them. */
const unclocked = (world: World): View => viewOf(world, NOW);

type AuditFilter = { readonly target?: string | null; readonly by?: string | null; readonly action?: string | null };

export const audit = ({ view }: Root, { where, ...page }: Page<AuditFilter>) => {
  const { target, by, action } = where ?? {};
  const asked = view.world.audits.filter(
    (entry) =>
      (!target || entry.targets.includes(target)) && (!by || entry.by === by) && (!action || entry.action === action),
  );
  return connection(latest(asked), page, ({ id }) => id);
};

type ProposalFilter = { readonly ids?: readonly string[] | null; readonly state?: string | null };

export const proposals = ({ view }: Root, { where, ...page }: Page<ProposalFilter>) => {
  const { ids, state } = where ?? {};
  const asked = view.world.proposals.filter(
    (proposal) => (!ids?.length || ids.includes(proposal.id)) && (!state || proposal.state === state),
  );
  return connection(latest(asked).map(seen(unclocked(view.world))), page, ({ record }) => record.id);
};

type Proposal = Seen<StoredProposal>;

const field =
  <Field extends keyof StoredProposal>(name: Field) =>
  ({ record }: Proposal): StoredProposal[Field] =>
    record[name];

const sentence = ({ view, record }: Proposal, { language }: { readonly language: Language }) => {
  const statement = JSON.parse(record.records.at(-1) ?? "") as Statement;
  const named = (id: string | null): string | null =>
    id === null ? null : (namedEntity(view, id)?.name[language] ?? null);
  return statementSentence(language, {
    ...statement,
    subject: named(record.subject) ?? statement.subject,
    object: named(record.object) ?? statement.object,
    saidBy: named(record.saidBy) ?? statement.saidBy,
  });
};

export const proposal = {
  id: field("id"),
  state: field("state"),
  sentence,
  records: field("records"),
  statement: ({ view, record }: Proposal) => {
    const found = view.world.statements.find(({ id }) => id === record.statement);
    return found === undefined ? null : seen(view)(found);
  },
  by: field("by"),
  reason: field("reason"),
  at: field("at"),
  reviewedBy: field("reviewedBy"),
  reviewReason: field("reviewReason"),
  reviewedAt: field("reviewedAt"),
};
