import { attestedOn } from "../../domain/validity-of.ts";
import type { Validity } from "../../domain/validity.ts";
import { entity, type Outcome, ours, refusing, saying, slugOf } from "../build.ts";
import { oneDate, termOf, wrongDate } from "../partial-dates.ts";
import type { ImportRecord } from "../records.ts";
import { spelled } from "../spelled.ts";
import { type FtmEntity, idOf } from "./entity.ts";
import { note, say } from "./say.ts";
import type { Voices } from "./sources.ts";

const isCurrent = ({ all }: FtmEntity): boolean => all("status").some((status) => status.toLowerCase() === "current");

/**
 * When a relation was so: between its two dates. One that is current and tells no date is attested on the day of its page. A single
 * date, on which it was established, attests it.
 */
const heldIn = (link: FtmEntity, { day }: Voices): Validity | null => {
  const term = termOf(
    oneDate(link.all("startDate"), "earliest"),
    oneDate(link.all("endDate"), "latest"),
    isCurrent(link),
  );
  if (term !== null) return term;
  const on = oneDate([...link.all("date"), ...link.all("declarationDate")], "latest");
  const attested = on ?? (isCurrent(link) ? day : null);
  return attested === null ? null : attestedOn(attested);
};

const ends = (
  link: FtmEntity,
  one: string,
  other: string,
  make: (a: string, b: string) => readonly ImportRecord[],
): Outcome => {
  const missing = [one, other].find((property) => link.all(property).length === 0);
  if (missing !== undefined)
    return refusing(`properties.${missing}`, "It is missing.", `Give the id of the ${missing} of this ${link.schema}.`);
  const wrong = wrongDate(["startDate", "endDate", "date"].flatMap(link.all));
  if (wrong !== null)
    return refusing(
      "properties",
      `"${wrong.slice(0, 40)}" is no date.`,
      "Give a date like 2019, 2019-05 or 2019-05-31.",
    );
  return saying(link.all(one).flatMap((a) => link.all(other).flatMap((b) => make(a, b))));
};

/** Someone holds a post. */
export const occupancy = (link: FtmEntity, voices: Voices): Outcome =>
  ends(link, "holder", "post", (holder, post) =>
    say(voices, idOf(holder), "HOLDS_OFFICE", { object: idOf(post), validity: heldIn(link, voices) }),
  );

const roleNote = (voices: Voices, link: FtmEntity, who: string, where: string): readonly ImportRecord[] =>
  link.all("role").map((role) => note(voices, idOf(who), `Role as told: ${role}.`, idOf(where)));

const isMember = (link: FtmEntity, voices: Voices, who: string, where: string): readonly ImportRecord[] => [
  ...say(voices, idOf(who), "MEMBER_OF", { object: idOf(where), validity: heldIn(link, voices) }),
  ...roleNote(voices, link, who, where),
];

export const membership = (link: FtmEntity, voices: Voices): Outcome =>
  ends(link, "member", "organization", (who, where) => isMember(link, voices, who, where));

/** A role in a body is an office of that body; without a role one is its member. */
const inRole = (link: FtmEntity, voices: Voices, who: string, where: string): readonly ImportRecord[] => {
  const roles = link.all("role").filter((role) => slugOf(role) !== "");
  if (roles.length === 0) return isMember(link, voices, who, where);
  return roles.flatMap((role) => {
    const office = `office:ftm-${where}-${slugOf(role)}`;
    return [
      entity(office, "OFFICE"),
      spelled(ours(voices.voice), office, role, "COMMON"),
      ...say(voices, office, "OFFICE_OF", { object: idOf(where) }),
      ...say(voices, idOf(who), "HOLDS_OFFICE", { object: office, validity: heldIn(link, voices) }),
    ];
  });
};

export const directorship = (link: FtmEntity, voices: Voices): Outcome =>
  ends(link, "director", "organization", (who, where) => inRole(link, voices, who, where));

export const employment = (link: FtmEntity, voices: Voices): Outcome =>
  ends(link, "employee", "employer", (who, where) => inRole(link, voices, who, where));

export const succession = (link: FtmEntity, voices: Voices): Outcome =>
  ends(link, "successor", "predecessor", (later, earlier) =>
    say(voices, idOf(later), "SUCCEEDS", { object: idOf(earlier) }),
  );
