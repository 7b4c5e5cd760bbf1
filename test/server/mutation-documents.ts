/** A mutation for each change of a statement's life. */
export const RETRACT = `mutation ($input: RetractStatementInput!) {
  retractStatement(input: $input) { statement { id recordedUntil sentence } dataVersion }
}`;

export const RESTORE = `mutation ($input: RestoreStatementInput!) {
  restoreStatement(input: $input) { statement { id recordedUntil } dataVersion }
}`;

export const SUPERSEDE = `mutation ($input: SupersedeStatementInput!) {
  supersedeStatement(input: $input) {
    statement { id recordedFrom sentence supersedes { id recordedUntil supersededBy { id } } }
    dataVersion
  }
}`;

export const PROPOSE = `mutation ($input: ProposeStatementInput!) {
  proposeStatement(input: $input) {
    proposal { id state sentence records by reason at statement { id } reviewedBy reviewReason reviewedAt }
    dataVersion
  }
}`;

export const REVIEW = `mutation ($input: ReviewProposalInput!) {
  reviewProposal(input: $input) {
    proposal { id state statement { id sentence recordedUntil } reviewedBy reviewReason reviewedAt }
    dataVersion
  }
}`;

export const JUDGE = `mutation ($input: JudgeIdentityInput!) {
  judgeIdentity(input: $input) {
    judgement { id of verdict by reason undoneAt undoneBy a { id } b { id } }
    dataVersion
  }
}`;

export const UNDO = `mutation ($input: UndoJudgementInput!) {
  undoJudgement(input: $input) { judgement { id undoneAt undoneBy undoneBecause a { id } b { id } } dataVersion }
}`;

export const REGISTER = `mutation ($input: RegisterSourceInput!) {
  registerSource(input: $input) { source { id title } dataVersion }
}`;

export const IMPORT = `mutation ($input: ImportStatementsInput!) {
  importStatements(input: $input) { written skipped statements { id } dataVersion }
}`;

export const AUDIT = `query ($where: AuditFilter) {
  audit(where: $where, first: 100) { totalCount nodes { action targets by reason key at } }
}`;

export const PROPOSALS = `query ($where: ProposalFilter) {
  proposals(where: $where) { nodes { id state by } }
}`;
