import { type Voice, entity, link, name, statement } from "../../src/import/build.ts";
import type { ImportRecord, Placed } from "../../src/import/records.ts";
import type { Status } from "../../src/domain/status.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";

/** A source of the dataset `diary`, published on a day. */
export const page = (
  key: string,
  day: string | null,
): { readonly voice: Voice; readonly records: readonly ImportRecord[] } => {
  const id = `source:diary-${key}`;
  return {
    voice: { source: id, dataset: "diary" },
    records: [
      {
        type: "source",
        value: {
          id,
          title: `Diary, ${key}`,
          publisher: null,
          publishedOn: day === null ? null : parseValidity(day),
          language: "en",
          url: null,
          licence: null,
          origin: null,
          fileName: null,
          dataset: "diary",
        },
      },
    ],
  };
};

export type Entry = {
  readonly id: string;
  readonly days: string | Validity;
  readonly status?: Status;
  readonly who: readonly string[];
  readonly to: string;
  readonly during?: string;
  /** Made of the id, if it is not told. */
  readonly name?: string;
};

const FORMS = {
  visit: { kind: "VISIT", goesTo: "VISIT_TO", takesPart: "VISITOR_ON" },
  meeting: { kind: "MEETING", goesTo: "TOOK_PLACE_IN", takesPart: "MET_AT" },
  event: { kind: "EVENT", goesTo: "TOOK_PLACE_IN", takesPart: "TOOK_PART_IN" },
} as const;

const formOf = (id: string) => {
  const [, form] = Object.entries(FORMS).find(([prefix]) => id.startsWith(`${prefix}:`)) ?? [];
  if (form === undefined) throw new Error(`Expected the id of a visit, meeting or event, but got: ${id}.`);
  return form;
};

/** What a page of the diary says of a visit, meeting or event. */
export const entry = (
  voice: Voice,
  { id, days, status = "HELD", who, to, during, ...told }: Entry,
): readonly ImportRecord[] => {
  const { kind, goesTo, takesPart } = formOf(id);
  const validity = typeof days === "string" ? parseValidity(days) : days;
  return [
    entity(id, kind),
    name(voice, id, told.name ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " "), "COMMON"),
    statement(voice, id, "OCCURRED", { validity, status }),
    link(voice, id, goesTo, to),
    ...who.map((actor) => link(voice, actor, takesPart, id)),
    ...(during === undefined ? [] : [link(voice, id, "HELD_DURING", during)]),
  ];
};

export const placed = (records: readonly ImportRecord[]): readonly Placed[] =>
  records.map((record, index) => ({ place: { file: "diary", line: index + 1 }, record }));

const LUKASHENKO = "person:alexander-lukashenko";
const NAZARBAYEV = "person:nursultan-nazarbayev";
const SHUMILIN = "person:alexander-shumilin";

/**
 * What another source could say of the visit of 8 and 9 June 2017 that the seed tells of: that it was considered, that it was
 * held, whom the president and the chairman of a state committee met; and of a visit that was put off.
 */
export const diary = (): readonly Placed[] => {
  const [november, june, later, autumn] = [
    page("2016-11", "2016-11-03"),
    page("2017-06", "2017-06-10"),
    page("2024-10", "2024-10-01"),
    page("2024-11", "2024-11-01"),
  ];
  return placed([
    ...[november, june, later, autumn].flatMap(({ records }) => records),
    ...entry(november.voice, {
      id: "visit:diary-considered-visit-to-kazakhstan",
      days: parseValidity("2017", { derived: true }),
      status: "CONSIDERED",
      who: ["office:president-of-belarus"],
      to: "country:KZ",
    }),
    ...entry(june.voice, {
      id: "visit:diary-visit-to-kazakhstan-in-june",
      days: "2017-06-09",
      who: [LUKASHENKO],
      to: "country:KZ",
    }),
    ...entry(june.voice, {
      id: "meeting:diary-talks-with-the-chairman-of-the-senate",
      days: "2017-06-08",
      who: [LUKASHENKO, "person:diary-chairman"],
      to: "place:astana",
    }),
    entity("person:diary-chairman", "PERSON"),
    ...entry(june.voice, {
      id: "visit:diary-chairman-of-committee-to-kazakhstan",
      days: "2017-06-08/2017-06-10",
      who: [SHUMILIN],
      to: "country:KZ",
    }),
    ...entry(june.voice, {
      id: "meeting:diary-shumilin-and-nazarbayev-in-astana",
      days: "2017-06-08",
      who: [SHUMILIN, NAZARBAYEV],
      to: "place:astana",
      during: "visit:diary-chairman-of-committee-to-kazakhstan",
    }),
    ...entry(later.voice, {
      id: "visit:diary-president-to-minsk",
      days: "2024-11-20",
      status: "PLANNED",
      who: ["office:president-of-kazakhstan"],
      to: "place:minsk",
    }),
    ...entry(autumn.voice, {
      id: "visit:diary-president-to-minsk-put-off",
      days: "2024-11-20",
      status: "POSTPONED",
      who: ["office:president-of-kazakhstan"],
      to: "country:BY",
    }),
  ]);
};
