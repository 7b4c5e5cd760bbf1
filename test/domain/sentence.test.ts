import { describe, expect, test } from "@jest/globals";
import { ENTITY_KINDS, LANGUAGES, type Language } from "../../src/domain/entity.ts";
import {
  kindLabel,
  pathWhy,
  propertyLabel,
  relationLabel,
  relationSentence,
  roleLabel,
  type StatementInNames,
  statementSentence,
} from "../../src/domain/sentence.ts";
import { validityText } from "../../src/domain/sentence-date.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { PROPERTIES, type RelationType, VOCABULARY } from "../../src/domain/vocabulary.ts";
import { WORDS } from "../../src/domain/words/words-of.ts";
import { RELATION_CASES } from "./sentence-cases.ts";
import { ATTESTED, dated, VALIDITY_CASES } from "./validity-cases.ts";

const lower = (texts: readonly string[]): readonly string[] => texts.map((text) => text.toLowerCase());

const RELATION_TYPES = PROPERTIES.filter(
  (property): property is RelationType => VOCABULARY[property].class !== "VALUE",
);

test.each(RELATION_CASES)("%s: %s", (language, text, relation) => {
  expect(relationSentence(language, relation)).toBe(text);
});

describe.each(LANGUAGES.map((language, i) => [language, i] as const))("dates in %s", (language, i) => {
  test.each(VALIDITY_CASES)("%j", (validity, ...texts) => {
    expect(validityText(language, validity)).toBe(texts[i]);
  });

  test("the months are CLDR's, apart from capitals", () => {
    const { tag, dates } = WORDS[language];
    const alone = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
    const ofDay = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" });
    const months = [...Array(12).keys()].map((month) => new Date(Date.UTC(2017, month, 1)));
    const monthOf = (date: Date) => ofDay.formatToParts(date).find(({ type }) => type === "month")?.value;
    expect(lower(dates.months)).toEqual(lower(months.map((date) => alone.format(date))));
    expect(dates.monthsOf).toEqual(months.map(monthOf));
  });
});

describe.each(LANGUAGES)("sentences in %s", (language: Language) => {
  const ends = { from: "<FROM>", to: "<TO>", role: null, validity: dated("2017"), status: null } as const;

  test.each(RELATION_TYPES)("%s leaves no place unfilled and no end unnamed", (type) => {
    for (const status of [null, ...STATUSES]) {
      const bare = relationSentence(language, { ...ends, type, office: null, context: null, status });
      expect(bare).not.toMatch(/[{}]|undefined/);
      expect(bare).toContain("<FROM>");
      expect(bare).toContain("<TO>");
      const full = relationSentence(language, { ...ends, type, office: null, context: "<THIRD>", status });
      expect(full).not.toMatch(/[{}]|undefined/);
      expect(full).toContain("<FROM>");
      expect(full).toMatch(/<TO>|<THIRD>/);
    }
  });

  test.each(RELATION_TYPES)("a planned %s says so in its words and in brackets", (type) => {
    const relation = { ...ends, type, office: null, context: null };
    const planned = relationSentence(language, { ...relation, status: "PLANNED" });
    const held = relationSentence(language, { ...relation, status: "HELD" });
    expect(planned).toContain(`(${WORDS[language].statuses.PLANNED})`);
    expect(planned.replace(` (${WORDS[language].statuses.PLANNED})`, "")).not.toBe(held);
  });

  test("no two relation types share a label", () => {
    const labels = RELATION_TYPES.map((type) => relationLabel(language, type));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(PROPERTIES)("a statement of %s names its subject and what it says", (property) => {
    const object = VOCABULARY[property].object.length > 0 ? "<OBJECT>" : null;
    const statement: StatementInNames = {
      property,
      subject: "<SUBJECT>",
      object,
      literal: null,
      role: null,
      validity: dated("2017"),
      status: null,
      statusWord: null,
      saidBy: null,
    };
    const sentence = statementSentence(language, statement);
    expect(sentence).toContain("<SUBJECT>");
    if (object !== null && property !== "ACCREDITED_TO") expect(sentence).toContain("<OBJECT>");
    if (property !== "NAME" && object === null) expect(sentence).not.toContain("undefined");
  });

  test.each(PROPERTIES.flatMap((property) => VOCABULARY[property].roles))("the role %s has a word", (role) => {
    expect(roleLabel(language, role)).not.toBe(role);
  });

  test.each(PROPERTIES)("the property %s has a label", (property) => {
    expect(propertyLabel(language, property)).not.toBe("");
  });
});

test("what a source says of a figure, and who said it", () => {
  const heroes: StatementInNames = {
    property: "SIZE",
    subject: "Heroes from Kazakhstan",
    object: null,
    literal: { type: "FIGURE", value: 1500, text: "about 1,500 people", unit: "person", qualifier: "ABOUT" },
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    saidBy: "Timur Zhaksylykov",
  };
  expect(statementSentence("EN", heroes)).toBe(
    "Heroes from Kazakhstan: about 1,500 people; according to Timur Zhaksylykov",
  );
  expect(statementSentence("RU", { ...heroes, subject: "Герои", saidBy: "Тимур Жаксылыков" })).toBe(
    "Герои: количество — приблизительно 1\u00a0500; сообщает Тимур Жаксылыков",
  );
});

test("a plan keeps its source's own word", () => {
  const days: StatementInNames = {
    property: "OCCURRED",
    subject: "Exchange of exhibitions",
    object: null,
    literal: null,
    role: null,
    validity: null,
    status: "CONSIDERED",
    statusWord: "mulling over",
    saidBy: null,
  };
  expect(statementSentence("EN", days)).toBe(
    "Exchange of exhibitions, to take place, undated (considered: “mulling over”)",
  );
});

test("the statement of an office names the office", () => {
  const office: StatementInNames = {
    property: "HOLDS_OFFICE",
    subject: "Dmitry Zhuk",
    object: "Director of the publishing house",
    literal: null,
    role: null,
    validity: dated("2024-12-11", ATTESTED),
    status: null,
    statusWord: null,
    saidBy: null,
  };
  expect(statementSentence("EN", office)).toBe(
    "Dmitry Zhuk, Director of the publishing house (attested 11 December 2024)",
  );
});

test("why a path ranks where it does", () => {
  const path = {
    sourceCounts: [1, 3],
    weakest: { from: "Alexander Lukashenko", to: "Belarus" },
    hubs: [{ name: "Belarus", degree: 41 }],
    planned: 0,
    undated: 1,
    timeOrder: "POSSIBLE",
  } as const;
  expect(pathWhy("EN", path)).toBe(
    "2 steps; weakest step: Alexander Lukashenko – Belarus (1 source); passes through a hub: Belarus (41 relations); 1 step is undated; possibly in time order",
  );
  expect(pathWhy("RU", { ...path, sourceCounts: [5, 2, 3], hubs: [], undated: 0, timeOrder: "CERTAIN" })).toBe(
    "3 шага; источников у каждого шага не меньше: 2; самый слабый шаг: Alexander Lukashenko – Belarus (2 источника); по порядку времени",
  );
});

test("a statement of a participation without status leaves open whether it was held, and when", () => {
  const place: StatementInNames = {
    property: "TOOK_PLACE_IN",
    subject: "Days of Culture (2018)",
    object: "Belarus",
    literal: null,
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    saidBy: "Vasily Chernik",
  };
  expect(statementSentence("EN", place)).toBe("Days of Culture (2018): place Belarus; according to Vasily Chernik");
});

test("a remark on two things names both, and a derived date is marked in the statement that it is derived for", () => {
  const remark: StatementInNames = {
    property: "REMARK",
    subject: "Kazakhstan",
    object: "Belarus",
    literal: { type: "TEXT", text: "The dialogue goes well.", language: "en" },
    role: null,
    validity: dated("2024-12-20", { derived: true }),
    status: null,
    statusWord: null,
    saidBy: null,
  };
  expect(statementSentence("EN", remark)).toBe(
    "Kazakhstan, Belarus: The dialogue goes well, 20 December 2024 (date inferred)",
  );
});

test("a status word that repeats the status is not said twice", () => {
  const signed: StatementInNames = {
    property: "STATUS",
    subject: "Agreement on culture",
    object: null,
    literal: null,
    role: null,
    validity: dated("1996-01-17"),
    status: "SIGNED",
    statusWord: "signed",
    saidBy: null,
  };
  expect(statementSentence("EN", signed)).toBe("Agreement on culture, 17 January 1996 (signed)");
});

test("each kind of entity has its word", () => {
  for (const language of LANGUAGES) {
    expect(new Set(ENTITY_KINDS.map((kind) => kindLabel(language, kind))).size).toBe(ENTITY_KINDS.length);
  }
});

test.each([
  ["SHARE", { value: 0.3333, unit: null, text: "a third" }, "доля — 33,33\u00a0%"],
  ["DURATION", { value: 2.5, unit: "year", text: "two and a half years" }, "продолжительность — 2,5 (годы)"],
  [
    "COST",
    { value: 3e9, unit: "USD", text: "3 billion US dollars" },
    "стоимость — 3\u00a0000\u00a0000\u00a0000\u00a0USD",
  ],
  [
    "SIZE",
    { value: null, unit: "soldier", text: "several tens of thousands" },
    "количество — several tens of thousands",
  ],
] as const)("%s in Russian: %j", (property, figure, text) => {
  const statement: StatementInNames = {
    property,
    subject: "X",
    object: null,
    literal: { type: "FIGURE", qualifier: "EXACTLY", ...figure },
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    saidBy: null,
  };
  expect(statementSentence("RU", statement)).toBe(`X: ${text}`);
});
