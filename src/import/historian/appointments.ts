import type { Actor } from "./actors.ts";
import { link, type Outcome, refusing, saying, type Voice } from "../build.ts";
import { textAt, type XmlElement } from "./element.ts";
import { missionOffice, organisationOffice, principalOffice } from "./offices.ts";
import { personId, personRecords } from "./people.ts";
import { type Appointment, servedIn, whyNotHeld } from "./service.ts";
import { sourceOf } from "./sources.ts";
import { territoryOf } from "./territories.ts";

/** What a file of appointments says at its head: of which mission or position they are. */
export type Post =
  | { readonly is: "country"; readonly id: string }
  | { readonly is: "organisation"; readonly id: string; readonly title: string }
  | { readonly is: "position"; readonly id: string; readonly title: string };

const KINDS = {
  "country-mission": "country",
  "org-mission": "organisation",
  "principal-position": "position",
} as const;

/** The post that a file is about; `null` when its head does not tell. */
export const readPost = (root: string, head: readonly XmlElement[]): Post | null => {
  const top: XmlElement = { name: root, attributes: {}, content: head, line: 1 };
  const is = root in KINDS ? KINDS[root as keyof typeof KINDS] : null;
  const id = textAt(top, is === "country" ? "territory-id" : "id");
  const title = textAt(top, "names", "singular");
  if (is === null || id === null) return null;
  if (is === "country") return { is, id };
  return title === null ? null : { is, id, title };
};

const PAGES = {
  country: "people/chiefsofmission",
  organisation: "people/chiefsofmission",
  position: "people/principalofficers",
};

const officeOf = (post: Post, { title, state }: Appointment, voice: Voice): Actor | null => {
  if (post.is === "position") return principalOffice(voice, post.id, post.title);
  if (post.is === "organisation") return organisationOffice(voice, post.id, post.title);
  return title === null ? null : missionOffice(voice, title, territoryOf(state ?? post.id));
};

/**
 * An appointment as an office held, with the days of service. One that never took effect is refused with the source's own reason.
 * `file`: the bare name of its file.
 */
export const toRecords = (appointment: Appointment, post: Post | null, file: string): Outcome => {
  const { person, changed } = appointment;
  if (post === null)
    return refusing("id", "The file does not tell which post it is about.", "Give its id and names at its head.");
  if (person === null) return refusing("person-id", "It does not tell who was appointed.", "Give the id of a person.");
  const why = whyNotHeld(appointment);
  if (why !== null)
    return refusing("note", `The appointment never took effect: ${why}`, "Nothing to mend: it is no office held.");
  const page = `/departmenthistory/${PAGES[post.is]}/${post.id}`;
  const { voice, records } = sourceOf({ dataset: "pocom", file, page, day: changed });
  const office = officeOf(post, appointment, voice);
  if (office === null) return refusing("role-title-id", "It does not tell which post it was.", "Give role-title-id.");
  const served = servedIn(appointment);
  if ("problem" in served) return { records: [], problems: [served.problem] };
  const id = personId(person);
  return saying([
    ...records,
    ...personRecords(voice, person, null),
    ...office.records,
    link(voice, id, "HOLDS_OFFICE", office.id, served.validity),
  ]);
};
