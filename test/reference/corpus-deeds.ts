import { allAudits, type StoredAudit } from "../../src/graph/audit.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { findProposalsByIds, saveProposal, type StoredProposal } from "../../src/graph/proposals.ts";
import { type Deed, saveAudit } from "../../src/import/audit.ts";

/*
 * What was done to the graph of the corpus: proposals and an audit, on days of their own, so that both engines tell the same.
 */

const DAYS = ["2025-08-01T10:00:00.000Z", "2025-08-02T10:00:00.000Z", "2025-08-03T10:00:00.000Z"] as const;

const DEEDS: readonly Deed[] = [
  {
    action: "registerSource",
    target: "source:belta-2024-12-20",
    by: "desk",
    reason: null,
    key: "r1",
    at: DAYS[0],
  },
  {
    action: "importStatements",
    target: ["statement:one", "statement:two"],
    by: "desk",
    reason: null,
    key: "i1",
    at: DAYS[0],
  },
  {
    action: "retractStatement",
    target: "statement:one",
    by: "night desk",
    reason: "A misprint.",
    key: "t1",
    at: DAYS[1],
  },
  {
    action: "judgeIdentity",
    target: "judgement:one",
    by: "rule:names",
    reason: "One passport.",
    key: null,
    at: DAYS[1],
  },
  { action: "restoreStatement", target: "statement:one", by: "desk", reason: "It was right.", key: "t2", at: DAYS[2] },
];

const statement = {
  type: "statement",
  subject: "person:alexander-lukashenko",
  property: "MEMBER_OF",
  object: "institution:of-nobody",
  literal: null,
  role: null,
  validity: null,
  status: null,
  statusWord: null,
  saidBy: "person:alexander-lukashenko",
};

const OPEN: StoredProposal = {
  id: `proposal:${DAYS[0]}:1`,
  state: "OPEN",
  records: [JSON.stringify({ type: "entity", id: statement.object }), JSON.stringify(statement)],
  subject: statement.subject,
  object: statement.object,
  saidBy: statement.saidBy,
  statement: null,
  by: "intern",
  byKey: "key:intern",
  reason: "The register says so.",
  at: DAYS[0],
  reviewedBy: null,
  reviewReason: null,
  reviewedAt: null,
};

const REVIEWED = { reviewedBy: "desk", reviewReason: "I looked it up.", reviewedAt: DAYS[2] };

/** Proposals, one of which became the statement with this id. */
const proposalsWith = (id: string): readonly StoredProposal[] => [
  OPEN,
  { ...OPEN, ...REVIEWED, id: `proposal:${DAYS[1]}:2`, state: "REJECTED", saidBy: null },
  { ...OPEN, ...REVIEWED, id: `proposal:${DAYS[2]}:3`, state: "ACCEPTED", statement: id },
];

export type Deeds = { readonly audits: readonly StoredAudit[]; readonly proposals: readonly StoredProposal[] };

/** Does them, and gives what the graph then holds. */
export const addDeeds = async (graph: Graph, accepted: string): Promise<Deeds> => {
  const proposals = proposalsWith(accepted);
  await graph.write(async (transaction) => {
    await saveAudit(transaction, ...DEEDS);
    for (const proposal of proposals) await saveProposal(transaction, proposal);
  });
  const audits: StoredAudit[] = [];
  for await (const page of allAudits(graph)) audits.push(...page);
  const ids = proposals.map(({ id }) => id);
  return { audits, proposals: await findProposalsByIds(graph, ids) };
};
