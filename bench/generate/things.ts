import type { Fact } from "./tell.ts";
import { type Office, pickCountry, pickLate, pickTwo, type World, YEARS } from "./world.ts";
import type { Word } from "./words.ts";

/** Where a story puts its new entities and its facts. */
export type Things = {
  /** A new entity of a kind; gives its id. */
  readonly add: (kind: string, fields?: object) => string;
  readonly say: (fact: Fact) => void;
};

const nameIn = (subject: string, text: string, language: string, things: Things): void =>
  things.say({ subject, property: "NAME", literal: { type: "NAME", text, language, kind: "SPELLING" } });

const listIn = (lists: Map<string, string[]>, key: string): string[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};

const joined = (given: Word, surname: Word): Word => ({
  latin: `${given.latin} ${surname.latin}`,
  cyrillic: `${given.cyrillic} ${surname.cyrillic}`,
});

export const newPerson = (world: World, country: string, things: Things): string => {
  const id = things.add("PERSON");
  const name = joined(world.given(), world.surname());
  nameIn(id, name.latin, "en", things);
  if (world.random.chance(0.5)) nameIn(id, name.cyrillic, "ru", things);
  listIn(world.people, country).push(id);
  return id;
};

export const newPlace = (world: World, country: string, things: Things): string => {
  const id = things.add("PLACE", { placeKind: "TOWN" });
  nameIn(id, world.placeName().latin, "en", things);
  things.say({ subject: id, property: "LOCATED_IN", object: country });
  listIn(world.places, country).push(id);
  return id;
};

export const newInstitution = (world: World, country: string, things: Things): string => {
  const id = things.add("INSTITUTION");
  nameIn(id, `Institute of ${world.placeName().latin}`, "en", things);
  things.say({ subject: id, property: "BODY_OF", object: country });
  world.institutions.push(id);
  return id;
};

export const newResource = (world: World, things: Things): string => {
  const id = things.add("RESOURCE");
  nameIn(id, `Archive of ${world.placeName().latin}`, "en", things);
  world.resources.push(id);
  return id;
};

/** The last day, as a number of days since 1970. */
const LAST = Date.UTC(YEARS.last, 11, 31) / 86_400_000;
const FIRST = Date.UTC(YEARS.first, 0, 1) / 86_400_000;

const newOffice = (world: World, country: string, other: string | null, things: Things): Office => {
  const id = things.add("OFFICE");
  const what = other === null ? "Minister" : "Ambassador";
  nameIn(id, `${what} ${id.split("-")[1]} of ${country.split("-")[1]}`, "en", things);
  things.say({ subject: id, property: "OFFICE_OF", object: country });
  if (other !== null) things.say({ subject: id, property: "SENT_TO", object: other });
  return { id, country, free: FIRST + Math.floor(world.random.next() * 3_000) };
};

/** The office at a desk; a new one when there is none yet, or its last term ended too late for another. */
const officeAt = (world: World, things: Things): Office => {
  const isSent = world.random.chance(0.7);
  const [country, other] = isSent ? pickTwo(world) : [pickCountry(world), null];
  const desk = `${country} ${other ?? Math.floor(world.random.next() * 12)}`;
  const held = world.offices.get(desk);
  if (held !== undefined && held.free < LAST - 400) return held;
  const office = newOffice(world, country, other, things);
  world.offices.set(desk, office);
  return office;
};

/** The next holder of some office, a new person or one who has held others, with the days of the term. */
export const nextTerm = (
  world: World,
  things: Things,
): { readonly person: string; readonly office: string; readonly from: number; readonly to: number } => {
  const office = officeAt(world, things);
  const known = world.random.chance(0.3) ? pickLate(world.random, world.people.get(office.country)) : null;
  const person = known ?? newPerson(world, office.country, things);
  const from = office.free;
  const to = Math.min(LAST, from + 365 + Math.floor(world.random.next() * 1_500));
  office.free = to + 1 + Math.floor(world.random.next() * 200);
  return { person, office: office.id, from, to };
};
