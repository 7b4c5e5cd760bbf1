import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Document, LineCounter, type Node, parseDocument } from "yaml";
import { PublicError } from "../../errors.ts";
import { checked } from "../problem.ts";
import { type Mapping, MappingSchema } from "./mapping.ts";
import { partsOf } from "./template.ts";

/** A column that a mapping names, with where it does. */
export type ColumnUse = { readonly column: string; readonly place: string };

export type ReadMapping = { readonly mapping: Mapping; readonly uses: readonly ColumnUse[] };

type Path = readonly (string | number)[];

const wrong = (place: string, reason: string, mend: string): PublicError =>
  new PublicError("BAD_USER_INPUT", `${place}: ${reason} ${mend}`);

/** The innermost thing on the way that stands in the file, since what is missing has no line. */
const lineOf = (document: Document, counter: LineCounter, path: Path): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const range = (document.getIn(path.slice(0, length), true) as Partial<Node> | undefined)?.range;
    if (range) return counter.linePos(range[0]).line;
  }
  return 1;
};

const pathText = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`)).join("");

/** Fields whose text is no template, or whose columns are no cells. */
const NOT_TEMPLATES: ReadonlySet<string> = new Set([
  "map",
  "otherwise",
  "separator",
  "is",
  "isNot",
  "format",
  "property",
  "source",
]);

const usesIn = (raw: unknown, path: Path): readonly { readonly column: string; readonly path: Path }[] => {
  const last = path.at(-1);
  if (typeof raw === "string") {
    if (last === "column" || last === "when" || path.at(-2) === "when") return [{ column: raw, path }];
    return partsOf(raw).flatMap((part) => ("column" in part ? [{ column: part.column, path }] : []));
  }
  if (Array.isArray(raw)) return raw.flatMap((item, index) => usesIn(item, [...path, index]));
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, inner]) => (NOT_TEMPLATES.has(key) ? [] : usesIn(inner, [...path, key])));
};

/** References like `@visitor` that name nothing in the mapping. */
const wrongReference = (
  mapping: Mapping,
): { readonly path: Path; readonly name: string; readonly known: readonly string[] } | null => {
  const entities = Object.keys(mapping.entities);
  const sources = Object.keys(mapping.sources);
  const isWrong = (value: unknown, known: readonly string[]): value is string =>
    typeof value === "string" && value.startsWith("@") && !known.includes(value.slice(1));
  for (const [index, { subject, object, saidBy, source }] of mapping.statements.entries()) {
    for (const [field, value] of Object.entries({ subject, object, saidBy }))
      if (isWrong(value, entities)) return { path: ["statements", index, field], name: value, known: entities };
    if (isWrong(source, sources)) return { path: ["statements", index, "source"], name: source, known: sources };
  }
  for (const [key, { source }] of Object.entries(mapping.entities))
    if (isWrong(source, sources)) return { path: ["entities", key, "source"], name: source, known: sources };
  return null;
};

/** A mapping file, checked. Errors: BAD_USER_INPUT with the file, line and field of what is wrong, and the mend. */
export const readMapping = async (path: string): Promise<ReadMapping> => {
  const file = basename(path);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new PublicError("BAD_USER_INPUT", `There is no mapping ${path}. Give a file that exists.`, { cause });
  });
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw wrong(
      `${file}:${broken.linePos?.[0].line ?? 1}`,
      `This is no YAML: ${broken.message.split("\n")[0]}.`,
      "Mend the file.",
    );
  const raw = document.toJS() as unknown;
  const placeOf = (at: Path): string => `${file}:${lineOf(document, counter, at)}`;
  const result = MappingSchema.safeParse(raw);
  if (!result.success) {
    const at = (result.error.issues[0]?.path ?? []) as Path;
    const told = checked(MappingSchema, raw);
    const {
      path: field,
      reason,
      mend,
    } = "problem" in told ? told.problem : { path: null, reason: "It is wrong.", mend: "Mend it." };
    throw wrong(`${placeOf(at)}: ${field ?? "the file"}`, reason, mend);
  }
  const mapping = result.data;
  const reference = wrongReference(mapping);
  if (reference !== null)
    throw wrong(
      `${placeOf(reference.path)}: ${pathText(reference.path)}`,
      `Nothing in this file is called ${reference.name}.`,
      `Give one of ${reference.known.map((name) => `@${name}`).join(", ") || "what you define"}.`,
    );
  const parts = raw as Record<string, unknown>;
  const uses = ["sources", "entities", "statements"]
    .flatMap((part) => usesIn(parts[part], [part]))
    .map(({ column, path: at }) => ({ column, place: `${placeOf(at)}: ${pathText(at)}` }));
  return { mapping, uses };
};
