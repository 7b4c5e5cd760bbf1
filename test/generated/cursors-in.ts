import type { CursorPlace } from "./any-document.ts";

type Cursors = Readonly<Record<string, unknown>>;

const endCursorAt = (answer: unknown, path: CursorPlace["path"]): unknown => {
  const connection = path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : null,
    answer,
  );
  return (connection as { readonly pageInfo?: { readonly endCursor?: unknown } } | null)?.pageInfo?.endCursor ?? null;
};

/** The end cursors of connections in our answer and in theirs, as variables; null when there are none. */
export const cursorsIn = (
  places: readonly CursorPlace[],
  answers: { readonly ours: unknown; readonly theirs: unknown },
): { readonly ours: Cursors; readonly theirs: Cursors } | null => {
  const of = (answer: unknown): Cursors =>
    Object.fromEntries(places.map(({ variable, path }) => [variable, endCursorAt(answer, path)]));
  const found = { ours: of(answers.ours), theirs: of(answers.theirs) };
  return Object.values(found.ours).some((cursor) => cursor !== null) ? found : null;
};
