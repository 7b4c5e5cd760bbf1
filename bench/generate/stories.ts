import { createRandom } from "../names/random.ts";
import { newInstitution, newPerson, newPlace, newResource, nextTerm, type Things } from "./things.ts";
import { type Fact, type Made, tellStory } from "./tell.ts";
import { createWorld, dayText, pickCountry, pickLate, pickTwo, someDay, type World } from "./world.ts";

/** A story adds its new entities and its facts. */
type Story = (world: World, day: number, things: Things) => void;

const personOf = (world: World, country: string, things: Things): string =>
  (world.random.chance(0.8) ? pickLate(world.random, world.people.get(country)) : null) ??
  newPerson(world, country, things);

const placeIn = (world: World, country: string, things: Things): string =>
  (world.random.chance(0.9) ? pickLate(world.random, world.places.get(country)) : null) ??
  newPlace(world, country, things);

const occurred = (world: World, subject: string, day: number, days: number, things: Things): void => {
  const validity = days === 1 ? dayText(day) : `${dayText(day)}/${dayText(day + days - 1)}`;
  if (world.random.chance(0.1)) things.say({ subject, property: "OCCURRED", validity, status: "PLANNED" });
  if (world.random.chance(0.95)) things.say({ subject, property: "OCCURRED", validity, status: "HELD" });
};

const career: Story = (world, _, things) => {
  const { person, office, from, to } = nextTerm(world, things);
  things.say({
    subject: person,
    property: "HOLDS_OFFICE",
    object: office,
    validity: `${dayText(from)}/${dayText(to)}`,
  });
};

const visit: Story = (world, day, things) => {
  const [guest, host] = pickTwo(world);
  const id = things.add("VISIT");
  world.visits.push(id);
  things.say({ subject: id, property: "VISIT_TO", object: host });
  for (let left = 1 + Math.floor(world.random.next() * 2); left > 0; left -= 1)
    things.say({ subject: personOf(world, guest, things), property: "VISITOR_ON", object: id });
  things.say({ subject: guest, property: "VISITOR_ON", object: id });
  things.say({ subject: id, property: "TOOK_PLACE_IN", object: placeIn(world, host, things) });
  occurred(world, id, day, 1 + Math.floor(world.random.next() * 4), things);
};

const meeting: Story = (world, day, things) => {
  const [host, guest] = pickTwo(world);
  const id = things.add("MEETING");
  for (const country of [host, guest])
    things.say({ subject: personOf(world, country, things), property: "MET_AT", object: id });
  things.say({ subject: id, property: "TOOK_PLACE_IN", object: placeIn(world, host, things) });
  const about = pickLate(world.random, world.random.chance(0.5) ? world.resources : world.agreements);
  if (about !== null) things.say({ subject: id, property: "ABOUT", object: about });
  const during = world.random.chance(0.2) ? pickLate(world.random, world.visits) : null;
  if (during !== null) things.say({ subject: id, property: "HELD_DURING", object: during });
  occurred(world, id, day, 1, things);
};

const event: Story = (world, day, things) => {
  const [host, guest] = pickTwo(world);
  const id = things.add("EVENT", { eventKind: world.random.pick(["CONFERENCE", "EXHIBITION", "SUMMIT", "SESSION"]) });
  things.say({ subject: host, property: "ORGANISED", object: id });
  for (const country of [guest, pickCountry(world)])
    things.say({ subject: personOf(world, country, things), property: "TOOK_PART_IN", object: id });
  things.say({ subject: personOf(world, host, things), property: "SPOKE_AT", object: id });
  things.say({ subject: id, property: "TOOK_PLACE_IN", object: placeIn(world, host, things) });
  occurred(world, id, day, 1 + Math.floor(world.random.next() * 3), things);
};

const agreement: Story = (world, day, things) => {
  const id = things.add("AGREEMENT", { form: world.random.pick(["TREATY", "AGREEMENT", "UNDERSTANDING"]) });
  world.agreements.push(id);
  for (const country of pickTwo(world)) {
    things.say({ subject: country, property: "PARTY_TO", object: id });
    things.say({ subject: personOf(world, country, things), property: "SIGNED", object: id });
  }
  things.say({ subject: id, property: "STATUS", validity: dayText(day), status: "SIGNED" });
  if (world.random.chance(0.5))
    things.say({ subject: id, property: "STATUS", validity: dayText(day + 200), status: "IN_FORCE" });
};

const body: Story = (world, day, things) => {
  const country = pickCountry(world);
  const id = newInstitution(world, country, things);
  const other = pickLate(world.random, world.institutions.slice(0, -1));
  if (other !== null) things.say({ subject: id, property: "PART_OF", object: other });
  things.say({
    subject: personOf(world, country, things),
    property: "MEMBER_OF",
    object: id,
    validity: `${dayText(day)}/..`,
  });
};

const work: Story = (world, _, things) => {
  const [first, second] = pickTwo(world);
  const id = newResource(world, things);
  for (const [country, role] of [
    [first, "INITIATOR"],
    [second, "IMPLEMENTER"],
  ] as const)
    things.say({ subject: country, property: "PARTNER_IN", object: id, role });
  things.say({ subject: personOf(world, first, things), property: "SUPPORTS", object: id });
  const value = 10 + Math.floor(world.random.next() * 900);
  const literal = { type: "FIGURE", value, text: `${value} entries`, unit: "entry" };
  things.say({ subject: id, property: "ENTRIES", literal });
};

const group: Story = (world, day, things) => {
  const [home, abroad] = pickTwo(world);
  const id = things.add("GROUP");
  const value = 5 + Math.floor(world.random.next() * 500);
  const literal = { type: "FIGURE", value, text: `about ${value} people`, unit: "person", qualifier: "ABOUT" };
  things.say({ subject: id, property: "SIZE", literal });
  things.say({
    subject: id,
    property: "OPERATES_IN",
    object: abroad,
    validity: `${dayText(day)}/${dayText(day + 90)}`,
  });
  things.say({ subject: personOf(world, home, things), property: "MEMBER_OF", object: id });
};

const remark: Story = (world, day, things) => {
  const [speakers, addressed] = pickTwo(world);
  const literal = { type: "TEXT", text: `The talks of ${dayText(day)} went well.`, language: "en" };
  const saidBy = personOf(world, speakers, things);
  things.say({ subject: addressed, property: "REMARK", literal, saidBy, validity: dayText(day) });
};

const STORIES: readonly (readonly [story: Story, share: number])[] = [
  [career, 0.3],
  [visit, 0.22],
  [meeting, 0.2],
  [event, 0.07],
  [agreement, 0.07],
  [body, 0.04],
  [work, 0.03],
  [group, 0.03],
  [remark, 0.04],
];

const pickStory = (chance: number): Story => {
  let left = chance;
  for (const [story, share] of STORIES) {
    left -= share;
    if (left < 0) return story;
  }
  return visit;
};

const nextStory = (world: World): readonly Made[] => {
  const entities: object[] = [];
  const facts: Fact[] = [];
  const things: Things = {
    add: (kind, fields = {}) => {
      const id = `${kind.toLowerCase()}:made-${world.count()}`;
      entities.push({ id, kind, ...fields });
      return id;
    },
    say: (fact) => facts.push(fact),
  };
  const day = someDay(world);
  pickStory(world.random.next())(world, day, things);
  return tellStory(world, day, entities, facts);
};

/** So many statements, and the sources and entities that they name, each before it is named; the same for the same numbers. */
export function* makeRecords(statements: number, seed: number): Generator<Made> {
  const world = createWorld(createRandom(seed));
  for (const id of world.countries) yield { type: "entity", id, kind: "COUNTRY" };
  let left = statements;
  while (left > 0)
    for (const record of nextStory(world)) {
      if (record.type === "statement") left -= 1;
      if (left >= 0) yield record;
    }
}
