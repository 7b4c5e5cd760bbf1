import type { ImportRecord } from "../records.ts";
import { entity, link, name, ours, refusing, saying, type Outcome, type Voice } from "../build.ts";
import { type XmlElement, textAt } from "./element.ts";
import { officeRecords } from "./actors.ts";
import { sourceOf } from "./sources.ts";
import { UNITED_STATES } from "./territories.ts";
import { parseValidity } from "../../domain/validity-of.ts";

/** Presidents of the United States, as the historian's ids name them, with the day they took office. `travels/presidents`. */
const TOOK_OFFICE: readonly (readonly [day: string, id: string, surname: string])[] = [
  ["1861-03-04", "lincoln-abraham", "Lincoln"],
  ["1865-04-15", "johnson-andrew", "Johnson"],
  ["1869-03-04", "grant-ulysses-s", "Grant"],
  ["1877-03-04", "hayes-rutherford-b", "Hayes"],
  ["1881-03-04", "garfield-james-a", "Garfield"],
  ["1881-09-19", "arthur-chester-a", "Arthur"],
  ["1885-03-04", "cleveland-grover", "Cleveland"],
  ["1889-03-04", "harrison-benjamin", "Harrison"],
  ["1893-03-04", "cleveland-grover", "Cleveland"],
  ["1897-03-04", "mckinley-william", "McKinley"],
  ["1901-09-14", "roosevelt-theodore", "Roosevelt"],
  ["1909-03-04", "taft-william-howard", "Taft"],
  ["1913-03-04", "wilson-woodrow", "Wilson"],
  ["1921-03-04", "harding-warren-g", "Harding"],
  ["1923-08-02", "coolidge-calvin", "Coolidge"],
  ["1929-03-04", "hoover-herbert-c", "Hoover"],
  ["1933-03-04", "roosevelt-franklin-d", "Roosevelt"],
  ["1945-04-12", "truman-harry-s", "Truman"],
  ["1953-01-20", "eisenhower-dwight-d", "Eisenhower"],
  ["1961-01-20", "kennedy-john-f", "Kennedy"],
  ["1963-11-22", "johnson-lyndon-b", "Johnson"],
  ["1969-01-20", "nixon-richard-m", "Nixon"],
  ["1974-08-09", "ford-gerald-r", "Ford"],
  ["1977-01-20", "carter-jimmy", "Carter"],
  ["1981-01-20", "reagan-ronald", "Reagan"],
  ["1989-01-20", "bush-george-h-w", "Bush"],
  ["1993-01-20", "clinton-william-j", "Clinton"],
  ["2001-01-20", "bush-george-w", "Bush"],
  ["2009-01-20", "obama-barack", "Obama"],
  ["2017-01-20", "trump-donald-j", "Trump"],
  ["2021-01-20", "biden-joseph-r", "Biden"],
  ["2025-01-20", "trump-donald-j", "Trump"],
];

export const presidentId = (historianId: string): string => `person:us-president-${historianId}`;

/** A president by what the historian calls him in `travels`. */
export const presidentRecords = (voice: Voice, historianId: string, spelled: string): readonly ImportRecord[] => {
  const id = presidentId(historianId);
  return [
    entity(id, "PERSON", { externalIds: [{ scheme: "historyatstate-president", value: historianId }] }),
    name(voice, id, spelled, spelled.includes(" ") ? "COMMON" : "SPELLING"),
  ];
};

/** The president on a day, if he has this surname: office, day and name agree, or it is nobody. */
export const presidentOn = (day: string, spelled: string): string | null => {
  const [, id = null, surname = ""] = TOOK_OFFICE.findLast(([from]) => from <= day) ?? [];
  return spelled.split(" ").at(-1) === surname ? id : null;
};

/** A president of `travels/presidents`: the term of office. */
export const toPresident = (element: XmlElement): Outcome => {
  const id = textAt(element, "id");
  const spelled = textAt(element, "name");
  const from = textAt(element, "took-office-date");
  const to = textAt(element, "left-office-date");
  if (id === null || spelled === null || from === null)
    return refusing(
      "took-office-date",
      "A president without id, name or first day.",
      "Give id, name and took-office-date.",
    );
  const { voice, records } = sourceOf({
    dataset: "travels",
    file: "presidents",
    page: "/departmenthistory/travels/president",
    day: textAt(element, "last-modified-date"),
  });
  const office = officeRecords(voice, "President", UNITED_STATES);
  const term = parseValidity(`${from}/${to ?? ""}`);
  const holds = link(voice, presidentId(id), "HOLDS_OFFICE", office.id, term);
  return saying([
    ...records,
    ...presidentRecords(voice, id, spelled),
    name(ours(voice), presidentId(id), spelled, "COMMON"),
    ...office.records,
    holds,
  ]);
};
