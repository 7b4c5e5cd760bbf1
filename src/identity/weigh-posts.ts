import type { NameComparison } from "./compare-names.ts";
import type { Evidence } from "./evidence.ts";
import { type Days, isShort, type Post, type Profile, yearsBetween } from "./profile.ts";
import type { Surroundings } from "./surroundings.ts";
import { hasOneHolder } from "./titles.ts";
import { LED } from "./weigh-names.ts";

type Pair = { readonly a: Post; readonly b: Post; readonly years: number };

const areOfOne = (a: Post, b: Post, left: Profile, right: Profile, { areKin }: Surroundings): boolean => {
  const [one, other] = [
    a.country === null ? left.settings : [a.country],
    b.country === null ? right.settings : [b.country],
  ];
  return [...one].some((x) => [...other].some((y) => x === y || areKin(x, y)));
};

const pairsOf = (left: Profile, right: Profile): readonly Pair[] =>
  left.posts.flatMap((a) => right.posts.map((b) => ({ a, b, years: yearsBetween(a, b) })));

const between = ({ a, b }: Pair): Days => (a.from <= b.from ? { from: a.to, to: b.from } : { from: b.to, to: a.from });

/** A post whose state is only hinted at counts for so much of one that is told. */
const HINT = 0.75;

const weightOf = (years: number): number =>
  years <= 1 ? 3 : years <= 4 ? 2.5 : years <= 8 ? 1.5 : years <= 15 ? 0.5 : 0;

/** Of somebody known by one word: sons and brothers follow. */
const weightOfOneWord = (years: number): number =>
  years <= 1 ? 3 : years <= 2 ? 2.5 : years <= 4 ? 2 : years <= 6 ? 1 : years <= 8 ? 0.5 : -1.5;

/** Years that one is told of in a post before anybody of a whole name is: more than a usual term, and it may be a father's. */
const TERM = 4.5;

/** One who is known by one word, and whoever is known by a whole name. */
type Ends = { readonly lone: Post; readonly man: Profile };

const endsOf = ({ a, b }: Pair, left: Profile, right: Profile): Ends | null => {
  if (isShort(left) === isShort(right)) return null;
  return isShort(left) ? { lone: a, man: right } : { lone: b, man: left };
};

/** The first day on which the man is told of by his whole name in such a post. */
const firstDayOf = ({ lone, man }: Ends): string | null =>
  man.posts
    .filter(({ title, isOfOneWord = false }) => title === lone.title && !isOfOneWord)
    .reduce<string | null>((first, { from }) => (first === null || from < first ? from : first), null);

/** Years that those of one word are told of in a post up to the man: more than two terms, and some of it is another's. */
const RUN = 9;

/** What speaks against a surname in a post being the man with the whole name: that another bears it then, or did before him. */
const againstSurname = (
  nearest: Pair,
  left: Profile,
  right: Profile,
  names: NameComparison,
  { isHeldThen, isHeldByNamesake, runUpTo }: Surroundings,
): readonly Evidence[] => {
  const ends = endsOf(nearest, left, right);
  if (ends === null) return [];
  const { lone, man } = ends;
  const post = postText(nearest);
  if (names.words.some((word) => isHeldThen(lone, word, man)))
    return [{ weight: -6, reason: `another of that name was ${post} then` }];
  const first = firstDayOf(ends);
  if (first === null || first <= lone.to) return [];
  const years = yearsBetween(lone, { from: first, to: first });
  if (years > 1 && names.words.some((word) => isHeldByNamesake(lone, word, lone.from, left, right)))
    return [{ weight: -4, reason: `another of that name was ${post} before, and may have been then` }];
  const starts = names.words.map((word) => runUpTo(lone, word, first, TERM));
  if (starts.some((start) => yearsBetween({ from: start, to: start }, { from: first, to: first }) > RUN))
    return [
      {
        weight: -4,
        reason: `somebody of that name was ${post} for ${RUN} years and more before, and may have been then`,
      },
    ];
  return years > TERM ? [{ weight: -1.5, reason: "more than a term before anybody of a whole name is told of" }] : [];
};

const postText = ({ a }: Pair): string => (a.country === null ? a.title : `${a.title} of ${a.country}`);

const lapse = (years: number): string =>
  years < 1 ? "within a year" : `${Math.round(years)} year${Math.round(years) === 1 ? "" : "s"} apart`;

const samePost = (
  nearest: Pair,
  left: Profile,
  right: Profile,
  names: NameComparison,
  surroundings: Surroundings,
): readonly Evidence[] => {
  const { years } = nearest;
  const isFull = names.likeness === "FULL" || names.likeness === "PART";
  const isHint = nearest.a.country === null || nearest.b.country === null;
  const reason = `both were ${postText(nearest)}, ${lapse(years)}`;
  const weight = isFull ? weightOf(years) : weightOfOneWord(years);
  const led = isFull && names.isLed && years <= 4 && !isHint ? LED : 0;
  const same = { weight: (isHint ? weight * HINT : weight) + led, reason };
  if (!isHint && years > 0 && surroundings.isHeldBetween(nearest.a, between(nearest), left, right))
    return [same, { weight: isFull ? -0.5 : -4, reason: `another was ${postText(nearest)} in between` }];
  return isFull || isHint ? [same] : [same, ...againstSurname(nearest, left, right, names, surroundings)];
};

/** Crown princes become kings. */
const areHeirAndMonarch = (a: Post, b: Post): boolean => {
  const [heir, monarch] = a.title === "monarch" ? [b, a] : [a, b];
  return heir.title === "crown prince" && monarch.title === "monarch" && heir.from <= monarch.to;
};

/** One man rarely goes from one such post to another and is told of in both within a year, when only a surname is told. */
const otherPost = (pairs: readonly Pair[], names: NameComparison): Evidence | null => {
  if (names.likeness === "FULL" || names.likeness === "PART") return null;
  const found = pairs.find(
    ({ a, b, years }) => years < 1 && a.title !== b.title && hasOneHolder(a.title) && hasOneHolder(b.title),
  );
  return found === undefined
    ? null
    : { weight: -1.5, reason: `one was ${found.a.title} and the other ${found.b.title} within a year` };
};

/** How much posts say: the same one at near times for; two men in one at one time, or another between, against. */
export const weighPosts = (
  left: Profile,
  right: Profile,
  names: NameComparison,
  surroundings: Surroundings,
): readonly Evidence[] => {
  const pairs = pairsOf(left, right);
  const same = pairs
    .filter(({ a, b }) => a.title === b.title && areOfOne(a, b, left, right, surroundings))
    .sort((x, y) => x.years - y.years);
  const isOther = names.likeness === "SHARED" || names.likeness === "OTHER";
  const [nearest] = same;
  const heir = pairs.find(
    ({ a, b, years }) => areHeirAndMonarch(a, b) && years <= 10 && areOfOne(a, b, left, right, surroundings),
  );
  if (nearest === undefined && heir !== undefined && !isOther)
    return [{ weight: 2, reason: "one was crown prince before the other was monarch" }];
  if (nearest === undefined) {
    const evidence = otherPost(pairs, names);
    return evidence === null ? [] : [evidence];
  }
  if (isOther)
    return nearest.years === 0 && hasOneHolder(nearest.a.title)
      ? [{ weight: -6, reason: `two held one post at one time: ${postText(nearest)}` }]
      : [];
  return samePost(nearest, left, right, names, surroundings);
};
