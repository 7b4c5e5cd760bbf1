import { contentId } from "./content-id.ts";
import { type EntityKind, OCCURRENCE_KINDS } from "./entity.ts";
import type { Literal, Statement } from "./statement.ts";
import { AGREEMENT_STATUSES, OCCURRENCE_STATUSES, RESOURCE_STATUSES, type Status } from "./status.ts";
import { VOCABULARY, type PropertyRow } from "./vocabulary.ts";

export type StatementParts = Omit<Statement, "id" | "claim">;

/** What a literal claims: of a figure with a number the number counts, not the words around it. */
const claimedLiteral = (literal: Literal | null): Literal | null =>
  literal?.type === "FIGURE" && literal.value !== null ? { ...literal, text: "" } : literal;

/** `claim:` and a hash of subject, property, object or literal, and role: what is said, whoever says it and for whichever time. */
export const claimOf = ({ subject, property, object, literal, role }: StatementParts): string =>
  contentId("claim", { literal: claimedLiteral(literal), object, property, role, subject });

/** `statement:` and a hash of all that it says, by whom and in which source; its locators and dataset don't count. */
export const statementId = (parts: StatementParts): string => {
  const { subject, property, object, literal, role, validity, status, statusWord, source, saidBy } = parts;
  // In the order of the canonical text, so that it need not be made.
  return contentId("statement", {
    literal,
    object,
    property,
    role,
    saidBy,
    source,
    status,
    statusWord,
    subject,
    validity,
  });
};

/**
 * A statement with its ids. It is not checked: `problemsOf` does that. Each field by its name: to add some to a spread copy takes
 * forty times as long.
 */
export const makeStatement = (parts: StatementParts): Statement => ({
  id: statementId(parts),
  claim: claimOf(parts),
  subject: parts.subject,
  property: parts.property,
  object: parts.object,
  literal: parts.literal,
  role: parts.role,
  validity: parts.validity,
  status: parts.status,
  statusWord: parts.statusWord,
  source: parts.source,
  saidBy: parts.saidBy,
  locators: parts.locators,
  dataset: parts.dataset,
});

const list = (kinds: readonly string[]): string => kinds.join(" or ");

const endProblem = (end: string, id: string, kinds: readonly EntityKind[], kind: EntityKind | null): string | null => {
  if (kind === null) return `${end} "${id}" is not an entity: add it first`;
  return kinds.includes(kind) ? null : `${end} "${id}" is of kind ${kind}, but must be ${list(kinds)}`;
};

const objectProblem = (statement: Statement, row: PropertyRow, kindOf: KindOf): string | null => {
  const { object, property, literal } = statement;
  if (object !== null)
    return row.object.length === 0
      ? `${property} takes no object: leave it out`
      : endProblem("object", object, row.object, kindOf(object));
  return row.object.length > 0 && row.literal === null && literal === null ? `${property} needs an object` : null;
};

const literalProblem = ({ property, literal }: Statement, row: PropertyRow): string | null => {
  if (row.literal === null) return literal === null ? null : `${property} takes no literal: leave it out`;
  if (literal === null) return `${property} needs a literal of type ${row.literal}`;
  return literal.type === row.literal
    ? null
    : `${property} needs a literal of type ${row.literal}, but got ${literal.type}`;
};

const roleProblem = ({ property, role }: Statement, row: PropertyRow): string | null => {
  if (role === null || row.roles.includes(role)) return null;
  const mend = row.roles.length === 0 ? "leave it out" : `use ${list(row.roles)}`;
  return `${property} has no role "${role}": ${mend}`;
};

const statusesOf = (kind: EntityKind | null): readonly Status[] | null => {
  if (kind === null) return null;
  if (kind === "AGREEMENT") return AGREEMENT_STATUSES;
  if (kind === "RESOURCE") return RESOURCE_STATUSES;
  return OCCURRENCE_KINDS.some((occurrence) => occurrence === kind) ? OCCURRENCE_STATUSES : null;
};

/** Only OCCURRED and STATUS say the status of their subject itself; elsewhere any status may stand. */
const statusProblem = ({ property, subject, status }: Statement, kindOf: KindOf): string | null => {
  if (property !== "OCCURRED" && property !== "STATUS") return null;
  if (status === null) return property === "STATUS" ? "STATUS needs a status" : null;
  const kind = kindOf(subject);
  const statuses = statusesOf(kind);
  return statuses === null || statuses.includes(status)
    ? null
    : `status ${status} is not one of ${kind}: use ${list(statuses)}`;
};

/** The kind of the entity with this id; null when there is none. */
type KindOf = (id: string) => EntityKind | null;

/** What is wrong with a statement by the vocabulary, each with its mend; empty when it is well made. */
export const problemsOf = (statement: Statement, kindOf: KindOf): readonly string[] => {
  const row: PropertyRow | undefined = VOCABULARY[statement.property];
  if (row === undefined) return [`property "${statement.property}" is not in the vocabulary`];
  const problems = [
    statement.property === "ACCREDITED_TO"
      ? "ACCREDITED_TO is never stated: state HOLDS_OFFICE, and SENT_TO of the office"
      : null,
    endProblem("subject", statement.subject, row.subject, kindOf(statement.subject)),
    objectProblem(statement, row, kindOf),
    literalProblem(statement, row),
    roleProblem(statement, row),
    statusProblem(statement, kindOf),
    statement.object === statement.subject ? `subject and object are both "${statement.subject}"` : null,
    statement.saidBy !== null && kindOf(statement.saidBy) === null
      ? `saidBy "${statement.saidBy}" is not an entity: add it first`
      : null,
  ];
  return problems.filter((problem) => problem !== null);
};
