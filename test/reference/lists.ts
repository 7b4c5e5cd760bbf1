import { GraphQLError } from "graphql";
import type { At } from "../../src/domain/at.ts";
import { inWindow } from "../../src/domain/in-window.ts";
import type { Spans } from "../../src/domain/record.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";

export type Key = string | number;
export type PageArguments = { readonly first: number; readonly after?: string | null };

/** -1, 0 or 1, by keys in turn. */
export const compareKeys = (a: readonly Key[], b: readonly Key[]): number => {
  const place = a.findIndex((key, i) => key !== b[i]);
  if (place === -1) return 0;
  return (a[place] as Key) < (b[place] as Key) ? -1 : 1;
};

export const sortedBy = <T>(
  items: readonly T[],
  keyOf: (item: T) => readonly Key[],
  descending = false,
): readonly T[] => items.toSorted((a, b) => (descending ? -1 : 1) * compareKeys(keyOf(a), keyOf(b)));

const toCursor = (id: string): string => Buffer.from(id).toString("base64url");

/** A Relay connection over a list in order; cursors are ids. */
export const connection = <T>(items: readonly T[], { first, after }: PageArguments, idOf: (item: T) => string) => {
  if (first < 0 || first > 1000) throw new GraphQLError("first must be 0 to 1,000.");
  const start = after ? items.findIndex((item) => toCursor(idOf(item)) === after) + 1 : 0;
  if (after && start === 0) throw new GraphQLError("after is no cursor.");
  const nodes = items.slice(start, start + first);
  const cursors = nodes.map((node) => toCursor(idOf(node)));
  return {
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursors[i] })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + first < items.length,
      hasPreviousPage: Boolean(after),
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
};

/** The order key of a record: its first day, empty when it has none. */
export const dayOf = ({ validity, spans }: { readonly validity: Validity | null; readonly spans: Spans }): string =>
  spans.dating !== "DATED" || validity === null ? "" : (validity.from ?? "0000-01-01");

/** By publication, the latest possible day first in the key. */
export const publicationKey = ({ publishedFrom, publishedTo, id }: StoredStatement): readonly Key[] => [
  publishedTo ?? "9999-12-31",
  publishedFrom ?? "9999-12-31",
  id,
];

export const byPublication = (statements: readonly StoredStatement[]): readonly StoredStatement[] =>
  sortedBy(statements, publicationKey);

/** The days of an EDTF text, open ends written out. */
export const windowOf = (edtf: string): { readonly from: string; readonly to: string } => {
  const { from, to } = parseValidity(edtf);
  return { from: from ?? "0000-01-01", to: to ?? "9999-12-31" };
};

/** Whether spans are in the window of an EDTF text; without one they are. */
export const isDuring = (
  spans: Spans,
  during: string | null | undefined,
  { certainty }: Pick<At, "certainty">,
): boolean => {
  if (!during) return true;
  const { from, to } = windowOf(during);
  return inWindow(spans, from, to, certainty);
};

/** Whether spans are so on a day; without one they are. */
export const isOn = (spans: Spans, day: string | null | undefined, { certainty }: Pick<At, "certainty">): boolean =>
  !day || inWindow(spans, day, day, certainty);
