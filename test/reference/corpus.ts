import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/root.ts";
import type { Variables } from "./ask-graph.ts";

/**
 * A document of test/corpus, `<subject>.graphql`, with `<subject>.json` beside it where it has variables: one object, or a list of
 * them to ask it with each. A document that has a variable `after` is read to its end, page by page.
 */
export type Case = { readonly name: string; readonly document: string; readonly variables: Variables };

const folder = join(root, "test/corpus");

const variablesOf = (file: string): readonly Variables[] => {
  if (!readdirSync(folder).includes(file)) return [{}];
  const parsed = JSON.parse(readFileSync(join(folder, file), "utf8")) as Variables | readonly Variables[];
  return Array.isArray(parsed) ? parsed : [parsed as Variables];
};

export const readCorpus = (): readonly Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.graphql$/, "");
      const document = readFileSync(join(folder, file), "utf8");
      const all = variablesOf(`${name}.json`);
      return all.map((variables) => ({
        name: all.length === 1 ? name : `${name} ${JSON.stringify(variables)}`,
        document,
        variables,
      }));
    });

const CURSORS: ReadonlySet<string> = new Set(["cursor", "startCursor", "endCursor"]);

/** The answer with each cursor replaced: the reference has others. */
export const withoutCursors = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      CURSORS.has(key) && inner !== null ? "a cursor" : withoutCursors(inner),
    ]),
  );
};

/** The first `endCursor` in an answer whose page says that more follows; null at the end. */
export const nextCursor = (value: unknown): string | null => {
  if (typeof value !== "object" || value === null) return null;
  const { hasNextPage, endCursor } = value as { readonly hasNextPage?: unknown; readonly endCursor?: unknown };
  if (hasNextPage === true && typeof endCursor === "string") return endCursor;
  for (const inner of Object.values(value)) {
    const found = nextCursor(inner);
    if (found !== null) return found;
  }
  return null;
};
