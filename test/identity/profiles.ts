import type { Surroundings } from "../../src/identity/surroundings.ts";
import { createSurroundings, type Facts } from "../../src/identity/surroundings.ts";
import { partsOf } from "../../src/identity/name-parts.ts";
import { hullOf, type Post, type Profile } from "../../src/identity/profile.ts";

/** Years as days: `1977-1981`, `1977`. */
const daysOf = (years: string): { readonly from: string; readonly to: string } => {
  const [from = "", to = from] = years.split("-");
  return { from: `${from}-06-01`, to: `${to}-06-30` };
};

/** A post as a line: `prime minister GR 1977-1981`. */
const postOf = (line: string): Post => {
  const words = line.split(" ");
  const [years = "", country = ""] = [words.pop(), words.pop()];
  return { title: words.join(" "), country: `country:${country}`, ...daysOf(years) };
};

/** Somebody by an id, names and posts; of the countries of these. */
export const profile = (id: string, names: readonly string[], posts: readonly string[] = []): Profile => {
  const held = posts.map(postOf);
  return {
    id: `person:${id}`,
    kind: "PERSON",
    names: names.map(partsOf),
    externalIds: [],
    posts: held,
    countries: new Set(held.flatMap(({ country }) => country ?? [])),
    settings: new Set(),
    active: hullOf(held),
  };
};

export const facts = (profiles: readonly Profile[], parts: Partial<Facts> = {}): Facts => ({
  profiles,
  successions: [],
  different: [],
  ...parts,
});

export const surroundings = (profiles: readonly Profile[], parts: Partial<Facts> = {}): Surroundings =>
  createSurroundings(facts(profiles, parts));
