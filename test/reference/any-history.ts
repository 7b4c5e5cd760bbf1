import fc from "fast-check";
import { readRecord } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";

/*
 * Random small histories: a world in which everything happens that clocks can tell apart. Sources have dates that are exact,
 * coarse or missing, and repeat each other; statements of every class come in on different days, in two sets of data, and some are
 * retracted, superseded, or retracted and restored.
 */

type Raw = Readonly<Record<string, unknown>>;

const ENTITIES: readonly Raw[] = [
  { id: "country:BY", kind: "COUNTRY", code: "BY" },
  { id: "country:KZ", kind: "COUNTRY", code: "KZ" },
  { id: "country:SU", kind: "COUNTRY" },
  { id: "person:p", kind: "PERSON" },
  { id: "person:q", kind: "PERSON" },
  { id: "person:p-again", kind: "PERSON" },
  { id: "institution:i", kind: "INSTITUTION" },
  { id: "institution:j", kind: "INSTITUTION" },
  { id: "office:o", kind: "OFFICE" },
  { id: "office:u", kind: "OFFICE" },
  { id: "place:t", kind: "PLACE", placeKind: "TOWN" },
  { id: "resource:r", kind: "RESOURCE" },
  { id: "group:g", kind: "GROUP" },
  { id: "event:e", kind: "EVENT", eventKind: "RELATIONS_ESTABLISHED" },
  { id: "visit:v", kind: "VISIT" },
  { id: "meeting:m", kind: "MEETING" },
  { id: "agreement:t", kind: "AGREEMENT", form: "TREATY" },
];

export const IDS: readonly string[] = ENTITIES.map(({ id }) => String(id));

const LINES = [
  "office:o OFFICE_OF country:BY",
  "office:o OFFICE_OF institution:i",
  "office:u OFFICE_OF institution:i",
  "office:u SENT_TO country:KZ",
  "institution:i BODY_OF country:BY",
  "institution:i LOCATED_IN place:t",
  "institution:j PART_OF institution:i",
  "institution:j LOCATED_IN country:SU",
  "place:t LOCATED_IN country:KZ",
  "country:KZ SUCCEEDS country:SU",
  "country:SU OCCURRED",
  "person:p HOLDS_OFFICE office:o",
  "person:q HOLDS_OFFICE office:o",
  "person:p HOLDS_OFFICE office:u",
  "person:q HOLDS_OFFICE office:u",
  "person:p MEMBER_OF institution:j",
  "person:p-again MEMBER_OF institution:j",
  "person:p-again HOLDS_OFFICE office:o",
  "person:p-again MET_AT meeting:m",
  "institution:i SUPPORTS event:e",
  "person:p VISITOR_ON visit:v",
  "office:u VISITOR_ON visit:v",
  "visit:v VISIT_TO country:KZ",
  "visit:v VISIT_TO place:t",
  "visit:v OCCURRED",
  "visit:v OCCURRED",
  "event:e OCCURRED",
  "event:e ABOUT resource:r",
  "event:e ABOUT country:BY",
  "event:e ABOUT country:KZ",
  "event:e TOOK_PLACE_IN place:t",
  "event:e HELD_DURING visit:v",
  "meeting:m OCCURRED",
  "meeting:m HELD_DURING visit:v",
  "person:p MET_AT meeting:m",
  "person:q MET_AT meeting:m",
  "country:KZ MET_AT meeting:m",
  "person:q SPOKE_AT event:e",
  "institution:j ORGANISED event:e",
  "group:g TOOK_PART_IN event:e",
  "institution:j PARTNER_IN resource:r",
  "resource:r COVERS group:g",
  "group:g BURIED_IN place:t",
  "country:BY PARTY_TO agreement:t",
  "country:KZ PARTY_TO agreement:t",
  "person:p SIGNED agreement:t",
  "agreement:t ABOUT resource:r",
  "agreement:t STATUS",
  "agreement:t APPLIES",
  "resource:r STATUS",
] as const;

const STATUSES: Readonly<Record<string, readonly (string | null)[]>> = {
  agreement: ["PROPOSED", "APPROVED", "SIGNED", "IN_FORCE"],
  resource: ["PLANNED", "AVAILABLE"],
  other: [null, null, "CONSIDERED", "PLANNED", "HELD", "CANCELLED"],
};

const statusesFor = (line: string): readonly (string | null)[] => {
  const [subject = "", property = ""] = line.split(" ");
  if (property !== "STATUS") return subject.startsWith("country") ? [null] : (STATUSES.other ?? []);
  return STATUSES[subject.slice(0, subject.indexOf(":"))] ?? [];
};

/** Few, so that things meet; two of them look like a year in disguise, and like day and month exchanged. */
const DATES = [
  "1991",
  "1996-01-17",
  "1996-01-18",
  "1996-01-01",
  "2017-06-08/2017-06-09",
  "2017-08-06",
  "2014",
  "2024~",
  "2018?",
  "2025/..",
  "../2010",
  "2017/",
];
/** Days of reading, and days of publication between them. */
const PUBLISHED = ["1996", "2017-06-08", "2017-12", "2018", "2024-12-11", "2024~"];

const RECORDED = ["2025-01-01", "2025-02-01"].map((day) => `${day}T00:00:00.000Z`);
const ENDED = ["2025-03-01", "2025-04-01"].map((day) => `${day}T00:00:00.000Z`);
const ABSENT = { from: "2025-02-10T00:00:00.000Z", until: "2025-02-20T00:00:00.000Z" };

const option = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq });

const SOURCES = ["source:a", "source:b", "source:c", "source:d"];
const anyDataset = fc.constantFrom("seed", "other");

/** A source repeats none but those before it. */
const anySource = (id: string, i: number): fc.Arbitrary<Raw> =>
  fc.record({
    type: fc.constant("source"),
    id: fc.constant(id),
    title: fc.constant(`Paper ${id}`),
    publishedOn: option(fc.constantFrom(...PUBLISHED), 5),
    origin: i === 0 ? fc.constant(null) : option(fc.constantFrom(...SOURCES.slice(0, i)), 1),
    dataset: anyDataset,
  });

const anyValidity = option(
  fc
    .record({ edtf: fc.constantFrom(...DATES), attested: fc.boolean(), derived: fc.boolean() })
    .map(({ edtf, attested, derived }) => ({
      edtf,
      ...(attested ? { attested } : {}),
      ...(derived ? { derived } : {}),
    })),
  4,
);

const anySaid = fc.record({
  source: fc.constantFrom(...SOURCES, "source:editorial"),
  dataset: anyDataset,
  saidBy: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom("person:q", "institution:j")),
});

const anyClock: fc.Arbitrary<Raw> = fc
  .record({
    recordedFrom: fc.constantFrom(...RECORDED),
    recordedUntil: option(fc.constantFrom(...ENDED), 1),
    isAbsent: fc.nat(4),
  })
  .map(({ recordedFrom, recordedUntil, isAbsent }) => ({
    recordedFrom,
    ...(recordedUntil === null ? {} : { recordedUntil, retractedBy: "key:desk", retractedBecause: "A misprint." }),
    ...(isAbsent === 0 ? { absences: [ABSENT] } : {}),
  }));

const anyLine: fc.Arbitrary<Raw> = fc
  .record({ line: fc.constantFrom(...LINES), validity: anyValidity, pick: fc.nat(11) })
  .map(({ line, validity, pick }) => {
    const [subject, property, object = null] = line.split(" ");
    const statuses = statusesFor(line);
    return { subject, property, object, validity, status: statuses[pick % statuses.length] ?? null };
  });

const anyFigure: fc.Arbitrary<Raw> = fc
  .record({
    value: fc.constantFrom(84, 500, 520),
    qualifier: fc.constantFrom("EXACTLY", "ABOUT", "MORE_THAN", "LESS_THAN"),
    validity: anyValidity,
  })
  .map(({ value, qualifier, validity }) => ({
    subject: "group:g",
    property: "SIZE",
    literal: { type: "FIGURE", value, text: `${qualifier} ${value}`, unit: "person", qualifier },
    validity,
  }));

const anyName: fc.Arbitrary<Raw> = fc
  .record({ subject: fc.constantFrom(...IDS), text: fc.constantFrom("Anna", "Anton", "Анна"), kind: fc.boolean() })
  .map(({ subject, text, kind }) => ({
    subject,
    property: "NAME",
    literal: { type: "NAME", text, language: text === "Анна" ? "ru" : "en", kind: kind ? "COMMON" : "SPELLING" },
  }));

const anyOther: fc.Arbitrary<Raw> = fc.constantFrom(
  { subject: "person:p", property: "REMARK", object: "resource:r", literal: { type: "TEXT", text: "It is good." } },
  { subject: "resource:r", property: "URL", literal: { type: "URL", url: "https://example.org" } },
);

const anyStatement: fc.Arbitrary<Raw> = fc
  .tuple(
    fc.oneof(
      { weight: 12, arbitrary: anyLine },
      { weight: 2, arbitrary: anyFigure },
      { weight: 2, arbitrary: anyName },
      { weight: 1, arbitrary: anyOther },
    ),
    anySaid,
    anyClock,
  )
  .map(([told, said, clock]) => ({ type: "statement", ...told, ...said, ...clock }));

/** Two ids may be one person, judged before or after what is told of either. */
const SAME: Raw = {
  type: "judgement",
  a: "person:p",
  b: "person:p-again",
  verdict: "SAME",
  by: "desk",
  reason: "One passport.",
  recordedFrom: RECORDED[1],
};

const EDITORIAL: Raw = { type: "source", id: "source:editorial", title: "Ours", dataset: "seed" };

const placed = (raw: Raw, i: number): Placed => {
  const read = readRecord(raw, { file: "history", line: i + 1 });
  if ("refusal" in read) throw new Error(`${JSON.stringify(raw)}: ${read.refusal.reason} ${read.refusal.mend}`);
  return read;
};

const idOf = ({ record }: Placed): string => record.value.id;

/** Every second statement that has ended was superseded by the first statement of all. */
const superseded = (all: readonly Placed[]): readonly Placed[] => {
  const first = all.find(({ record }) => record.type === "statement");
  return all.map((each, i) => {
    const { record, place } = each;
    if (record.type !== "statement" || record.history?.recordedUntil == null || i % 2 === 0) return each;
    if (first === undefined || first === each) return each;
    return { place, record: { ...record, history: { ...record.history, supersededBy: idOf(first) } } };
  });
};

/** A history, in the order in which it is told; whatever it tells of is before it. */
export type History = {
  readonly records: readonly Placed[];
  /** So many come in first, the rest in a second batch. */
  readonly cut: number;
};

/** Only what differs from one history to another, a record a line. */
const inLines = (raws: readonly Raw[]): string => raws.map((raw) => `\n${JSON.stringify(raw)}`).join("");

/** Any history; each statement is told once. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(
    fc.tuple(...SOURCES.map(anySource)),
    fc.array(anyStatement, { maxLength: 45, size: "max" }),
    fc.nat(60),
    fc.nat(2),
  )
  .map(([sources, statements, cut, judged]) => {
    const entities = ENTITIES.map((entity) => ({ type: "entity", ...entity }));
    const judgements = [[], [SAME], [{ ...SAME, verdict: "DIFFERENT" }]][judged] ?? [];
    const told = [EDITORIAL, ...sources, ...entities, ...judgements, ...statements].map(placed);
    return {
      records: superseded([...new Map(told.map((each) => [idOf(each), each])).values()]),
      cut,
      [fc.toStringMethod]: () => `${inLines([...sources, ...judgements, ...statements])}\nthe first ${cut} first`,
    };
  });
