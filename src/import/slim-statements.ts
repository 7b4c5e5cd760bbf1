import type { StoredStatement } from "../domain/statement.ts";
import type { Validity } from "../domain/validity.ts";

/** Makes statements small that are kept by the hundred thousand. */
export type Slimmer = (statement: StoredStatement) => StoredStatement;

/** Statements without their places in documents, which no fold looks at, and with one text or date for all that are equal. */
export const startSlimming = (): Slimmer => {
  const texts = new Map<string, string>();
  const validities = new Map<string, Validity>();
  const shared = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return (known ?? text) as T;
  };
  const sharedValidity = (validity: Validity | null): Validity | null => {
    if (validity === null) return null;
    const key = JSON.stringify(validity);
    const known = validities.get(key);
    if (known === undefined) validities.set(key, validity);
    return known ?? validity;
  };
  return (statement) => ({
    ...statement,
    claim: shared(statement.claim),
    subject: shared(statement.subject),
    property: shared(statement.property),
    object: shared(statement.object),
    role: shared(statement.role),
    validity: sharedValidity(statement.validity),
    status: shared(statement.status),
    statusWord: shared(statement.statusWord),
    source: shared(statement.source),
    saidBy: shared(statement.saidBy),
    locators: [],
    dataset: shared(statement.dataset),
    publishedFrom: shared(statement.publishedFrom),
    publishedTo: shared(statement.publishedTo),
    root: shared(statement.root),
    recordedFrom: shared(statement.recordedFrom),
    recordedUntil: shared(statement.recordedUntil),
  });
};
