import { expect, test } from "@jest/globals";
import { findCandidates } from "../../src/identity/candidates.ts";
import { findLinks } from "../../src/identity/link.ts";
import type { Profile } from "../../src/identity/profile.ts";
import { scorePair } from "../../src/identity/score-pair.ts";
import { facts, profile, surroundings } from "./profiles.ts";

const NURSULTAN = profile("nursultan-nazarbayev", ["Nursultan Nazarbayev"], ["president KZ 1991-2019"]);
const SURNAME = profile("president-nazarbayev-1991", ["Nazarbayev"], ["president KZ 1991"]);
const UNCLE = profile(
  "uncle",
  ["Konstantinos Karamanlis"],
  ["prime minister GR 1956-1963", "prime minister GR 1974-1980"],
);
const NEPHEW = profile("nephew", ["Konstantinos Karamanlis"], ["prime minister GR 2004-2009"]);

const score = (a: Profile, b: Profile, others: readonly Profile[] = []): number =>
  scorePair(a, b, surroundings([a, b, ...others])).score;

test("a surname with the same office at the same time is likely the same man, and says why", () => {
  const { score: likely, reasons } = scorePair(NURSULTAN, SURNAME, surroundings([NURSULTAN, SURNAME]));
  expect(likely).toBeGreaterThanOrEqual(0.95);
  expect(reasons.join("; ")).toContain("both were president of country:KZ");
});

test("two men of one name and office a generation apart are not", () => {
  expect(score(UNCLE, NEPHEW)).toBeLessThan(0.95);
});

test("a surname is less likely a man's when another held the office in between", () => {
  const later = profile("president-kim-1998", ["Kim"], ["president KR 1998"]);
  const before = profile("kim-young-sam", ["Kim Young Sam"], ["president KR 1993-1996"]);
  const between = profile("roh", ["Roh Tae Woo"], ["president KR 1997"]);
  expect(score(later, before, [between])).toBeLessThan(score(later, before));
});

test("two holders of one office at one time with other names are two", () => {
  const a = profile("a", ["Hafiz Assad"], ["president SY 1990"]);
  const b = profile("b", ["Bashar Assad"], ["president SY 1990"]);
  expect(score(a, b)).toBeLessThan(0.01);
});

test("nobody acts on both sides of more than sixty years", () => {
  const a = profile("a", ["Jan Novak"], ["president CZ 1920"]);
  const b = profile("b", ["Jan Novak"], ["president CZ 1990"]);
  expect(score(a, b)).toBe(0);
});

test("one external id outweighs other names", () => {
  const externalIds = [{ scheme: "wikidata", value: "Q1" }];
  const a = { ...profile("a", ["U Nu"], ["prime minister MM 1955"]), externalIds };
  const b = { ...profile("b", ["Thakin Nu"], ["prime minister MM 1955"]), externalIds };
  expect(score(a, b)).toBeGreaterThanOrEqual(0.95);
});

test("a state that succeeds another counts as nearly the same, another state against", () => {
  const a = profile("a", ["Vaclav Havel"], ["president CSK 1990"]);
  const b = profile("b", ["Vaclav Havel"], ["president CZ 1993"]);
  const successions = [["country:CZ", "country:CSK"]] as const;
  expect(scorePair(a, b, surroundings([a, b], { successions })).score).toBeGreaterThan(score(a, b));
});

test("what is judged different is no candidate and is never linked, even over a third", () => {
  const different = [[NURSULTAN.id, SURNAME.id]] as const;
  const given = facts([NURSULTAN, SURNAME], { different });
  expect(findCandidates(given, { of: null, minScore: 0.01 })).toEqual([]);
  expect(findLinks(given, { minScore: 0.5 })).toEqual([]);
});

test("a surname that fits two men alike is linked to neither", () => {
  const a = profile("a", ["Jan Rasmussen"], ["prime minister DK 2001"]);
  const b = profile("b", ["Ole Rasmussen"], ["prime minister DK 2001"]);
  const surname = profile("surname", ["Rasmussen"], ["prime minister DK 2001"]);
  expect(findLinks(facts([a, b, surname]), { minScore: 0.5 })).toEqual([]);
});

test("links are the same whatever the order of profiles", () => {
  const all = [NURSULTAN, SURNAME, UNCLE, NEPHEW, profile("k", ["Karamanlis"], ["prime minister GR 1978"])];
  const links = findLinks(facts(all), { minScore: 0.95 });
  expect(links.map(({ a, b }) => [a, b])).toEqual([
    ["person:k", "person:uncle"],
    ["person:nursultan-nazarbayev", "person:president-nazarbayev-1991"],
  ]);
  expect(findLinks(facts([...all].reverse()), { minScore: 0.95 })).toEqual(links);
});

const isLinked = (...profiles: readonly Profile[]): boolean =>
  findLinks(facts(profiles), { minScore: 0.95 }).length > 0;

test("a surname told in a post more than a term before the man who bears it is another's, and within a term his", () => {
  const man = profile("joseph", ["Joseph Kabila"], ["president CD 2002-2014"]);
  expect(isLinked(man, profile("early", ["Kabila"], ["president CD 1997"]))).toBe(false);
  expect(isLinked(man, profile("late", ["Kabila"], ["president CD 1999"]))).toBe(true);
});

test("a surname told before its man is nobody's where another of that name held the post before", () => {
  const zamora = profile("zamora", ["Jaime Paz Zamora"], ["president BO 1990-1992"]);
  const surname = profile("surname", ["Paz"], ["president BO 1988"]);
  expect(isLinked(zamora, surname)).toBe(true);
  const estenssoro = profile("estenssoro", ["Victor Paz Estenssoro"], ["president BO 1963"]);
  expect(isLinked(zamora, surname, estenssoro)).toBe(false);
});

test("a surname told in a post for more than two terms up to the man is not his, told after him it is", () => {
  const man = profile("bashar", ["Bashar Assad"], ["president SY 2000-2001"]);
  const surname = (year: number) => profile(`assad-${year}`, ["Assad"], [`president SY ${year}`]);
  const run = [1988, 1992, 1996, 1999].map(surname);
  expect(isLinked(man, surname(1999))).toBe(true);
  const links = findLinks(facts([man, ...run, surname(2003)]), { minScore: 0.95 });
  expect(links.filter(({ a, b }) => [a, b].includes(man.id)).map(({ a, b }) => [a, b])).toEqual([
    ["person:bashar", "person:assad-2003"],
  ]);
  // Those before him are one.
  expect(links).toHaveLength(4);
});

test("a surname in a post is not a man's who bears it when another who does held the post then", () => {
  const [father, son] = [
    profile("hafez", ["Hafez Assad"], ["president SY 1971-1999"]),
    profile("bashar", ["Bashar Assad"], ["president SY 2000-2020"]),
  ];
  const surname = profile("assad-1999", ["Assad"], ["president SY 1999"]);
  const { score: likely, reasons } = scorePair(son, surname, surroundings([father, son, surname]));
  expect(likely).toBeLessThan(0.95);
  expect(reasons).toContain("but another of that name was president of country:SY then");
  expect(findLinks(facts([father, son, surname]), { minScore: 0.95 }).map(({ a, b }) => [a, b])).toEqual([
    ["person:hafez", "person:assad-1999"],
  ]);
});

test("first names that begin with other letters are two, unless they held one post at one time", () => {
  const amata = profile("amata", ["Amata Kabua"], ["president MH 1990-1991"]);
  expect(isLinked(amata, profile("imata", ["Imata Kabua"], ["president MH 1998"]))).toBe(false);
  expect(isLinked(amata, profile("imata", ["Imata Kabua"], ["president MH 1991"]))).toBe(true);
  const armando = profile("armando", ["Armando Guebuza"], ["president MZ 2005"]);
  expect(isLinked(armando, profile("ermando", ["Ermando Guebuza"], ["president MZ 2012"]))).toBe(true);
});

test("a given name and a house alone are not enough for a man whose father is told", () => {
  const told = profile("told", ["Nasser Sabah Al-Ahmed Al-Sabah"], ["sheikh KW 2020"]);
  expect(isLinked(profile("house", ["Nasser al-Sabah"], ["prime minister KW 2008"]), told)).toBe(false);
  expect(isLinked(profile("house", ["Nasser al-Sabah"], ["sheikh KW 2020"]), told)).toBe(true);
});
