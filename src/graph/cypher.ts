import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityKind } from "../domain/entity.ts";
import { ENTITY_KINDS } from "../domain/entity.ts";
import type { RelationType } from "../domain/vocabulary.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { root } from "../root.ts";

const SENTENCE = /^\/\/ \p{Lu}.*\.$/u;
const PARAMS = /^\/\/ params: ((?:none)|(?:[a-zA-Z]+(?:, [a-zA-Z]+)*))$/;
const USED = /\$([a-zA-Z]\w*)/g;

export type CypherFile = { readonly text: string; readonly sentence: string; readonly params: readonly string[] };

const paramsOf = (line: string): readonly string[] | null => {
  const list = PARAMS.exec(line)?.[1];
  return list === undefined ? null : list === "none" ? [] : list.split(", ");
};

/**
 * Takes a `.cypher` file apart: `// A sentence.`, `// params: ids, limit` (or `none`), then the query.
 * Throws when the header is missing or names other params than the query uses.
 */
export const parseCypherFile = (name: string, content: string): CypherFile => {
  const [sentence = "", second = "", ...rest] = content.split("\n");
  if (!SENTENCE.test(sentence))
    throw new Error(`cypher/${name}.cypher must begin with a comment that is a sentence: "// People by their ids."`);
  const params = paramsOf(second);
  if (params === null)
    throw new Error(
      `cypher/${name}.cypher must name its params in the second line: "// params: ids" or "// params: none".`,
    );
  const text = rest.join("\n").trim();
  const used = [...new Set([...text.matchAll(USED)].map((match) => match[1] ?? ""))].sort();
  if (used.join() !== [...params].sort().join())
    throw new Error(`cypher/${name}.cypher names the params (${params.join(", ")}), but uses (${used.join(", ")}).`);
  return { text, sentence: sentence.slice(3), params };
};

const files = new Map<string, CypherFile>();

/** A file of `cypher/` by its name without ending, e.g. `read/sources-by-ids`; read and checked once. */
export const cypherFile = (name: string): CypherFile => {
  const known = files.get(name);
  if (known !== undefined) return known;
  const file = parseCypherFile(name, readFileSync(join(root, "cypher", `${name}.cypher`), "utf8"));
  files.set(name, file);
  return file;
};

/** The query of a file of `cypher/`, without its header. */
export const cypher = (name: string): string => cypherFile(name).text;

/** The types that an edge can have: every property but the VALUE ones. */
export const RELATION_TYPES: readonly RelationType[] = Object.entries(VOCABULARY)
  .filter(([, row]) => row.class !== "VALUE")
  .map(([type]) => type as RelationType);

/**
 * The query of a file that is written for the edge type `RELATION_TYPE`, for one type of the vocabulary. Types can't be
 * parameters on either engine; only a name that the vocabulary has gets into the text.
 */
export const cypherForType = (name: string, type: RelationType): string => {
  if (!RELATION_TYPES.includes(type)) throw new Error(`"${type}" is no relation type of the vocabulary.`);
  return cypher(name).replaceAll("RELATION_TYPE", type);
};

/** The label of a kind: `Person` for `PERSON`. */
export const labelOf = (kind: EntityKind): string => {
  if (!ENTITY_KINDS.includes(kind)) throw new Error(`"${kind}" is no kind of entity.`);
  return kind.slice(0, 1) + kind.slice(1).toLowerCase();
};

/** The query of a file that is written for the label `EntityKind`, for one kind. */
export const cypherForKind = (name: string, kind: EntityKind): string =>
  cypher(name).replaceAll("EntityKind", labelOf(kind));

const COLUMNS = /\[(\w+)\.COLUMNS\]/g;

/** The query of a file that returns `[statement.COLUMNS]`: a list of these properties, which travels at half the cost of a map. */
export const cypherForColumns = (name: string, columns: readonly string[]): string =>
  cypher(name).replaceAll(COLUMNS, (_, variable) => `[${columns.map((each) => `${variable}.${each}`).join(", ")}]`);
