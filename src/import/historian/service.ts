import type { Validity } from "../../domain/validity.ts";
import type { Problem } from "../problem.ts";
import { dated } from "../build.ts";
import { textAt, type XmlElement } from "./element.ts";

/** One day of an appointment, with the note beside it ("Left post on", "About"). */
export type Step = { readonly date: string | null; readonly note: string };

/** An appointment of `pocom`: of a chief of mission or a principal officer. */
export type Appointment = {
  readonly id: string | null;
  readonly person: string | null;
  readonly title: string | null;
  /** The state at that time, where it is not the mission's of today. Chiefs only. */
  readonly state: string | null;
  readonly appointed: Step;
  readonly arrived: Step;
  readonly started: Step;
  readonly ended: Step;
  readonly note: string;
  /** Whether the source lists it apart, among those nominated or appointed otherwise. */
  readonly isApart: boolean;
  readonly changed: string | null;
};

const stepIn = (element: XmlElement, name: string): Step => ({
  date: textAt(element, name, "date"),
  note: textAt(element, name, "note") ?? "",
});

/** `within`: the names of the elements around it. */
export const readAppointment = (element: XmlElement, within: readonly string[]): Appointment => ({
  id: textAt(element, "id"),
  person: textAt(element, "person-id"),
  title: textAt(element, "role-title-id"),
  state: textAt(element, "contemporary-territory-id"),
  appointed: stepIn(element, "appointed"),
  arrived: stepIn(element, "arrived"),
  started: stepIn(element, "started"),
  ended: stepIn(element, "ended"),
  note: textAt(element, "note") ?? "",
  isApart: within.some((name) => name === "other-nominees" || name === "other-appointees"),
  changed: textAt(element, "last-modified-date") ?? textAt(element, "created-date"),
});

const NOT_TAKEN_UP =
  /declined (?:this |the )?appointment|did not (?:serve|proceed|take oath|take the oath|assume)|nomination (?:[^.]*)?(?:withdrawn|rejected|not confirmed|tabled|not acted)|not commissioned, although/i;

/** Why an appointment never took effect; `null` when it did: it began, or nothing says that it didn't. */
export const whyNotHeld = ({ isApart, started, arrived, note }: Appointment): string | null => {
  if (isApart) return note === "" ? "the source lists it apart from those who served" : note;
  return started.date === null && arrived.date === null && NOT_TAKEN_UP.test(note) ? note : null;
};

const ABOUT = /\b(?:about|approximately|shortly|probably|soon after|or soon|between|on or)\b/i;
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

const edtfOf = ({ date, note }: Step): string => (date === null ? "" : ABOUT.test(note) ? `${date}~` : date);

const wrongDate = (step: Step): boolean => step.date !== null && !DATE.test(step.date);

/** From the first day of the period that a date names to its last: texts compare them, coarse ones too. */
const isBefore = (a: string, b: string): boolean => `${a}-99-99`.slice(0, 10) < b.padEnd(10, "-00").slice(0, 10);

export type Served = { readonly validity: Validity | null } | { readonly problem: Problem };

/**
 * The days of service: from the start of duty, else from arrival; where neither is told, from the appointment, which is reasoned out.
 * An end that is not told is unknown, not open. Dates whose notes doubt them ("about", "shortly before") are approximate.
 * An end before the beginning is refused; with no date at all it is undated.
 */
export const servedIn = ({ appointed, arrived, started, ended }: Appointment): Served => {
  const wrong = [appointed, arrived, started, ended].find(wrongDate);
  if (wrong !== undefined)
    return { problem: { path: "date", reason: `"${wrong.date}" is no date.`, mend: "Give a date like 1992-09-15." } };
  const first = [started, arrived, appointed].find(({ date }) => date !== null);
  const derived = first === appointed;
  if (first === undefined && ended.date === null) return { validity: null };
  if (first?.date != null && ended.date !== null && isBefore(ended.date, first.date))
    return {
      problem: {
        path: "ended",
        reason: `It ends on ${ended.date}, before it begins on ${first.date}.`,
        mend: "Look up both dates and mend the wrong one.",
      },
    };
  const from = first === undefined ? "" : edtfOf(first);
  return { validity: dated(from === edtfOf(ended) ? from : `${from}/${edtfOf(ended)}`, { derived }) };
};
