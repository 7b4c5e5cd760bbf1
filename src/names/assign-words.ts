import type { EntityKind } from "../domain/entity.ts";
import { type Grade, type Grades, gradeInitial, gradeLetter } from "./match-word.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Word } from "./word-table.ts";

/** A name to compare: its words with their numbers, in order. */
export type CandidateName = {
  readonly text: string;
  readonly kind: EntityKind;
  readonly numbers: Uint32Array;
  readonly words: readonly Word[];
};

/** A word of a name that stands for a typed word. */
export type Fit = { readonly position: number; readonly grade: Grade };

const fitOf = (query: QueryWord, grades: Grades | undefined, name: CandidateName, position: number): Fit | null => {
  const [number, word] = [name.numbers[position] ?? -1, name.words[position]];
  const isPerson = name.kind === "PERSON";
  const gradeAlone = isPerson ? gradeInitial : gradeLetter;
  const grade = grades?.get(number) ?? (query.isInitial && word !== undefined ? gradeAlone(query, word) : null);
  return grade === null || (grade.rule === "INITIALS" && !isPerson) ? null : { position, grade };
};

const fitsOf = (query: QueryWord, grades: Grades | undefined, name: CandidateName): readonly Fit[] => {
  const fits: Fit[] = [];
  for (let position = 0; position < name.words.length; position += 1) {
    const fit = fitOf(query, grades, name, position);
    if (fit !== null) fits.push(fit);
  }
  return fits.length > 1 ? fits.sort((a, b) => b.grade.score - a.grade.score) : fits;
};

/** Gives each typed word a word of the name of its own, the best fits first; `null` for none. */
export const assignWords = (
  query: Query,
  grades: readonly (Grades | undefined)[],
  name: CandidateName,
): readonly (Fit | null)[] => {
  const fits = query.words.map((word, i) => fitsOf(word, grades[i], name));
  const best = (i: number): number => fits[i]?.[0]?.grade.score ?? 0;
  const order = fits.map((_, i) => i).sort((a, b) => best(b) - best(a) || a - b);
  const taken = new Set<number>();
  const given: (Fit | null)[] = fits.map(() => null);
  for (const i of order) {
    const fit = fits[i]?.find(({ position }) => !taken.has(position));
    if (fit === undefined) continue;
    taken.add(fit.position);
    given[i] = fit;
  }
  return given;
};
