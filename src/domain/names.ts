import { sourceCountOf } from "./claim.ts";
import { LANGUAGES, type Language } from "./entity.ts";
import { EDITORIAL, type Literal, type NameKind, type StoredStatement } from "./statement.ts";

type NameLiteral = Extract<Literal, { type: "NAME" }>;
type Candidate = { readonly literal: NameLiteral; readonly statements: readonly StoredStatement[] };

/** Kinds of name in the order in which they are shown. */
const PREFERRED: readonly NameKind[] = ["COMMON", "OFFICIAL", "SPELLING", "FORMER", "ABBREVIATION"];

const candidatesOf = (statements: readonly StoredStatement[]): readonly Candidate[] => {
  const groups = new Map<string, Candidate>();
  for (const statement of statements) {
    const { literal } = statement;
    if (literal?.type !== "NAME") continue;
    const key = `${literal.language} ${literal.kind} ${literal.text}`;
    groups.set(key, { literal, statements: [...(groups.get(key)?.statements ?? []), statement] });
  }
  return [...groups.values()];
};

const isOurs = ({ statements }: Candidate): boolean => statements.some(({ source }) => source === EDITORIAL);

const compare = (a: Candidate, b: Candidate): number =>
  PREFERRED.indexOf(a.literal.kind) - PREFERRED.indexOf(b.literal.kind) ||
  Number(isOurs(b)) - Number(isOurs(a)) ||
  sourceCountOf(b.statements) - sourceCountOf(a.statements) ||
  (a.literal.text < b.literal.text ? -1 : 1);

const languageOf = ({ literal }: Candidate): string => (literal.language.split("-")[0] ?? "").toUpperCase();

/**
 * The name to show in each language, from NAME statements: one's own, else the English one, else any. Common names come before
 * official ones, ours before others, those of more sources first. `otherwise` when there is none at all.
 */
export const foldNames = (
  statements: readonly StoredStatement[],
  otherwise: string,
): Readonly<Record<Language, string>> => {
  const sorted = candidatesOf(statements).toSorted(compare);
  const nameIn = (language: string): string | undefined =>
    sorted.find((candidate) => languageOf(candidate) === language)?.literal.text;
  const any = LANGUAGES.map(nameIn).find((name) => name !== undefined) ?? sorted[0]?.literal.text ?? otherwise;
  const english = nameIn("EN") ?? any;
  const [RU, KK, BE] = ["RU", "KK", "BE"].map((language) => nameIn(language) ?? english);
  return { EN: english, RU: RU ?? english, KK: KK ?? english, BE: BE ?? english };
};
