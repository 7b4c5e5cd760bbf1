import { entity, type Outcome, ours, refusing, saying, slugOf } from "../build.ts";
import type { ImportRecord } from "../records.ts";
import { spelled } from "../spelled.ts";
import { idIn, say, type Space, validityOf, type Voices, voicesOf } from "./context.ts";
import type { Membership } from "./shapes.ts";

/** A role that says no more than membership. */
const ONLY_MEMBER = /^(member|mp|member of parliament|deputy|membre|miembro|mitglied)$/i;

const holdsPost = (
  given: Membership,
  who: string,
  post: string,
  space: Space,
  voices: Voices,
): readonly ImportRecord[] =>
  say(voices, who, "HOLDS_OFFICE", { object: idIn(space, "OFFICE", post), validity: validityOf(given) });

/** A role in a body, told without a post, is an office of that body. */
const hasRole = (
  given: Membership,
  who: string,
  body: string,
  space: Space,
  voices: Voices,
): readonly ImportRecord[] => {
  const { role } = given;
  const institution = idIn(space, "INSTITUTION", body);
  const validity = validityOf(given);
  if (role === null || slugOf(role) === "" || ONLY_MEMBER.test(role))
    return say(voices, who, "MEMBER_OF", { object: institution, validity });
  const office = idIn(space, "OFFICE", `${body}-${slugOf(role)}`);
  return [
    entity(office, "OFFICE"),
    spelled(ours(voices.all[0]), office, role, "COMMON"),
    ...say(voices, office, "OFFICE_OF", { object: institution }),
    ...say(voices, who, "HOLDS_OFFICE", { object: office, validity }),
  ];
};

/**
 * Someone in a post, or in a body with a role or as its member; and in the body on whose behalf, such as a party. An end that is
 * not told is unknown.
 */
export const membership = (given: Membership, space: Space): Outcome => {
  const { person_id, organization_id, post_id, on_behalf_of_id } = given;
  if (person_id === null) return refusing("person_id", "It is missing.", "Give the id of the person.");
  if (organization_id === null && post_id === null)
    return refusing(
      "organization_id",
      "It is missing, and post_id too.",
      "Give the id of the organization or of the post.",
    );
  const who = idIn(space, "PERSON", person_id);
  const voices = voicesOf(space, given);
  return saying([
    ...voices.records,
    ...(post_id !== null
      ? holdsPost(given, who, post_id, space, voices)
      : hasRole(given, who, organization_id ?? "", space, voices)),
    ...(on_behalf_of_id === null
      ? []
      : say(voices, who, "MEMBER_OF", {
          object: idIn(space, "INSTITUTION", on_behalf_of_id),
          validity: validityOf(given),
        })),
  ]);
};
