import type { Actor, View } from "./view.ts";

/** Whom two occurrences have in common, and whom only one of them names. */
export type Agreement = {
  readonly common: readonly Actor[];
  readonly onlyA: readonly Actor[];
  readonly onlyB: readonly Actor[];
};

export const areOne = (a: Actor, b: Actor): boolean => a.faces.some((face) => b.faces.includes(face));

export const isAmong = (actor: Actor, others: readonly Actor[]): boolean =>
  others.some((other) => areOne(actor, other));

/** Somebody in person: a person, or a post. */
export const isSomebody = ({ kind }: Actor): boolean => kind === "PERSON" || kind === "OFFICE";

const isNoCountry = ({ kind }: Actor): boolean => kind !== "COUNTRY";

/**
 * Of visits those count who travel in person, since who came along is told by one and left out by another; of meetings all but
 * countries, which their people stand for.
 */
const counting = ({ kind, actors }: View): readonly Actor[] =>
  actors.filter(kind === "MEETING" ? isNoCountry : isSomebody);

export const agreementOf = (a: View, b: View): Agreement => {
  const [left, right] = [counting(a), counting(b)];
  return {
    common: left.filter((actor) => isAmong(actor, right)),
    onlyA: left.filter((actor) => !isAmong(actor, right)),
    onlyB: right.filter((actor) => !isAmong(actor, left)),
  };
};

/** Each names somebody whom the other does not: then they are told of different visitors. */
export const areOthers = (a: View, b: View): boolean => {
  if (a.kind === "EVENT") return false;
  const { onlyA, onlyB } = agreementOf(a, b);
  return a.kind === "MEETING" ? onlyA.length + onlyB.length > 0 : onlyA.length > 0 && onlyB.length > 0;
};

export const shareOne = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

const ifBoth = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && !shareOne(a, b);

/** Where the one was, the other was not: other countries, other towns, other sites. */
export const areElsewhere = (a: View, b: View): boolean =>
  ifBoth(a.countries, b.countries) ||
  ifBoth(a.towns, b.towns) ||
  (a.countries.size + b.countries.size === 0 && ifBoth(a.sites, b.sites));

/** A visit is compared by where it went; of a meeting and an event that may be untold. */
export const isThere = (a: View, b: View): boolean => {
  if (areElsewhere(a, b)) return false;
  if (a.kind === "MEETING") return true;
  return shareOne(a.countries, b.countries) || shareOne(a.towns, b.towns) || shareOne(a.sites, b.sites);
};

/** So much of the words of two names must be the same. */
const ALIKE = 0.6;

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = [...a].filter((word) => b.has(word)).length;
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /\d/.test(word));
  const [left, right] = [numbers(a), numbers(b)];
  if (left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number))) return false;
  return shared >= 2 && shared / (a.size + b.size - shared) >= ALIKE;
};

/** Whether two events go by the same name, nearly, in some language. */
export const areNamedAlike = (a: View, b: View): boolean =>
  a.words.some((left) => b.words.some((right) => alike(left, right)));
