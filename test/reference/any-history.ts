import fc from "fast-check";
import { readRecord } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";
import { CORE, ENTITIES, IDS, LINES, type Raw, statusesFor } from "./history-lines.ts";

/*
 * Random small histories: a world in which everything happens that clocks can tell apart. Sources have dates that are exact,
 * coarse or missing, and repeat each other; statements of every class come in on different days, in two sets of data, and some are
 * retracted, superseded, or retracted and restored.
 */

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

const ended = (recordedUntil: string | null): Raw =>
  recordedUntil === null ? {} : { recordedUntil, retractedBy: "key:desk", retractedBecause: "A misprint." };

const anyClock: fc.Arbitrary<Raw> = fc
  .record({
    recordedFrom: fc.constantFrom(...RECORDED),
    recordedUntil: option(fc.constantFrom(...ENDED), 1),
    isAbsent: fc.nat(4),
  })
  .map(({ recordedFrom, recordedUntil, isAbsent }) => ({
    recordedFrom,
    ...ended(recordedUntil),
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

const anyCoreStatement = ([line, status]: (typeof CORE)[number]): fc.Arbitrary<Raw | null> => {
  const [subject, property, object = null] = line.split(" ");
  return option(
    fc
      .record({
        edtf: fc.constantFrom("2017-06-08", "2017-06-08/2017-06-09", "2017", "1996-01-17"),
        source: fc.constantFrom(...SOURCES),
        dataset: anyDataset,
        recordedUntil: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom(...ENDED)),
      })
      .map(({ edtf, recordedUntil, ...said }) => ({
        type: "statement",
        ...{ subject, property, object, status, validity: { edtf } },
        ...said,
        ...ended(recordedUntil),
        recordedFrom: RECORDED[0],
      })),
    6,
  );
};

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

/** Most of the world in which people meet, told in good time, and rarely taken back. */
const anyCore: fc.Arbitrary<readonly Raw[]> = fc
  .tuple(...CORE.map(anyCoreStatement))
  .map((core) => core.filter((raw) => raw !== null));

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
  readonly [fc.toStringMethod]: () => string;
};

/** Only what differs from one history to another, a record a line. */
const inLines = (raws: readonly Raw[]): string => raws.map((raw) => `\n${JSON.stringify(raw)}`).join("");

const toHistory = (
  sources: readonly Raw[],
  judgements: readonly Raw[],
  statements: readonly Raw[],
  cut: number,
): History => {
  const entities = ENTITIES.map((entity) => ({ type: "entity", ...entity }));
  const told = [EDITORIAL, ...sources, ...entities, ...judgements, ...statements].map(placed);
  return {
    records: superseded([...new Map(told.map((each) => [idOf(each), each])).values()]),
    cut,
    [fc.toStringMethod]: () => `${inLines([...sources, ...judgements, ...statements])}\nthe first ${cut} first`,
  };
};

/** Any history; each statement is told once. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(
    fc.tuple(...SOURCES.map(anySource)),
    anyCore,
    fc.array(anyStatement, { maxLength: 45, size: "max" }),
    fc.nat(60),
    fc.nat(2),
  )
  .map(([sources, core, others, cut, judged]) =>
    toHistory(sources, [[], [SAME], [{ ...SAME, verdict: "DIFFERENT" }]][judged] ?? [], [...core, ...others], cut),
  );

/** A history that tells every line, of one day, from a source that was published early. */
export const EVERYTHING: History = toHistory(
  SOURCES.map((id) => ({ type: "source", id, title: id, publishedOn: "1996", dataset: "seed" })),
  [SAME],
  LINES.map((line) => {
    const [subject, property, object = null] = line.split(" ");
    const said = { source: SOURCES[0], dataset: "seed", recordedFrom: RECORDED[0] };
    return {
      type: "statement",
      subject,
      property,
      object,
      status: statusesFor(line).at(-1) ?? null,
      validity: "2017",
      ...said,
    };
  }),
  0,
);
