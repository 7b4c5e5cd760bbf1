import type { Random } from "../names/random.ts";
import { dayText, pickByRank, type World } from "./world.ts";

/** A record as a line of JSON has it. */
export type Made = { readonly type: "source" | "entity" | "statement"; readonly [field: string]: unknown };

/** What a story says, before somebody tells it: a statement without source, locators and dataset. */
export type Fact = { readonly subject: string; readonly property: string; readonly [field: string]: unknown };

const PUBLISHERS = Array.from({ length: 40 }, (_, index) => `Made Agency ${index + 1}`);
const DATASETS = ["made-press", "made-ministries", "made-archives"];
/** How many articles tell a story: with each fact left out by every sixth, the median is three statements a relation. */
const ARTICLES: readonly (readonly [count: number, share: number])[] = [
  [1, 0.07],
  [2, 0.15],
  [3, 0.2],
  [4, 0.26],
  [5, 0.18],
  [7, 0.1],
  [12, 0.04],
];

const pickShare = (random: Random, shares: readonly (readonly [number, number])[]): number => {
  let left = random.next();
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return shares[0]?.[0] ?? 1;
};

const hex = (random: Random): string =>
  Array.from({ length: 8 }, () =>
    Math.floor(random.next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");

const locator = (random: Random): object => {
  const start = Math.floor(random.next() * 5_000);
  return { paragraph: 1 + Math.floor(start / 400), start, end: start + 80, sha256: hex(random) };
};

const DATED = new Set(["OCCURRED", "HOLDS_OFFICE", "STATUS"]);

/** The last day of the validity's last year, which is no earlier than its beginning. */
const otherDay = (validity: string): string => validity.replace(/-\d\d-\d\d$/, "-12-31");

/** An interval within one month or year is that one. */
const once = (validity: string): string => validity.replace(/^(.+)\/\1$/, "$1");

/** Sources differ: some give the month or the year only, and one in fifty another day. */
const asTold = (random: Random, { property, validity, ...fact }: Fact): object => {
  if (typeof validity !== "string" || !DATED.has(property)) return { ...fact, property, validity };
  if (random.chance(0.02)) return { ...fact, property, validity: otherDay(validity) };
  if (random.chance(0.1)) return { ...fact, property, validity: once(validity.replace(/(\d{4}-\d\d)-\d\d/g, "$1")) };
  if (random.chance(0.05)) return { ...fact, property, validity: once(validity.replace(/(\d{4})-\d\d-\d\d/g, "$1")) };
  return { ...fact, property, validity };
};

type Article = { readonly id: string; readonly dataset: string };

const makeSource = (world: World, day: number, id: string, dataset: string, first: string | null): Made => ({
  type: "source",
  id,
  title: `Report ${id.split("-").at(-1)}`,
  publisher: pickByRank(world.random, PUBLISHERS),
  publishedOn: dayText(day + Math.floor(world.random.next() * 4)),
  language: world.random.chance(0.6) ? "en" : "ru",
  // Some repeat the first one.
  origin: first !== null && world.random.chance(0.2) ? first : null,
  dataset,
});

/** A story as records: its new entities, the articles that tell it on that day or soon after, and what each of them says. */
export const tellStory = (
  world: World,
  day: number,
  entities: readonly object[],
  facts: readonly Fact[],
): readonly Made[] => {
  const { random } = world;
  const sources: Made[] = [];
  const articles: Article[] = [];
  for (let left = pickShare(random, ARTICLES); left > 0; left -= 1) {
    const article = { id: `source:made-${world.count()}`, dataset: random.pick(DATASETS) };
    sources.push(makeSource(world, day, article.id, article.dataset, articles[0]?.id ?? null));
    articles.push(article);
  }
  const distinct = [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
  const statements = articles.flatMap(({ id, dataset }, index) =>
    distinct
      .filter(() => index === 0 || random.chance(5 / 6))
      .map(
        (fact): Made => ({
          type: "statement",
          ...asTold(random, fact),
          source: id,
          locators: [locator(random)],
          dataset,
        }),
      ),
  );
  return [...sources, ...entities.map((entity): Made => ({ type: "entity", ...entity })), ...statements];
};
