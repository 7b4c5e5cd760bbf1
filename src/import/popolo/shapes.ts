import { z } from "zod";

/*
 * The parts of Popolo's classes that become records (popoloproject.com/specs). Every other field, contact details among them, is
 * not read.
 */

const text = z.string("give a text").trim();
const maybe = text.nullish().transform((value) => (value === undefined || value === "" ? null : value));
const id = z
  .union([text, z.number().transform(String)], "give an id as text")
  .refine((value) => /^[^\s|]{1,120}$/.test(value), "give an id of at most 120 characters, without blanks and |");
const ref = id.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item, "give a list")
    .nullish()
    .transform((items) => items ?? []);

const Link = z.looseObject({ url: text, note: maybe });
const common = {
  identifiers: list(z.looseObject({ scheme: maybe, identifier: z.union([text, z.number().transform(String)]) })),
  other_names: list(z.looseObject({ name: text, start_date: maybe, end_date: maybe, note: maybe, lang: maybe })),
  sources: list(Link),
  updated_at: maybe,
  created_at: maybe,
};
const term = { start_date: maybe, end_date: maybe };

const membershipFields = {
  ...common,
  ...term,
  label: maybe,
  role: maybe,
  person_id: ref,
  organization_id: ref,
  post_id: ref,
  on_behalf_of_id: ref,
};
export const MembershipSchema = z.looseObject(membershipFields);
export type Membership = z.output<typeof MembershipSchema>;

const memberships = list(MembershipSchema);

export const PersonSchema = z.looseObject({ id, name: text.min(1, "give a name"), ...common, memberships });
export type Person = z.output<typeof PersonSchema>;

export const PostSchema = z.looseObject({
  id,
  label: maybe,
  role: maybe,
  organization_id: ref,
  ...common,
  ...term,
  memberships,
});
export type Post = z.output<typeof PostSchema>;

export const OrganizationSchema = z.looseObject({
  id,
  name: text.min(1, "give a name"),
  parent_id: ref,
  area_id: ref,
  links: list(Link),
  ...common,
  memberships,
  posts: list(PostSchema),
});
export type Organization = z.output<typeof OrganizationSchema>;

export const EventSchema = z.looseObject({
  id,
  name: text.min(1, "give a name"),
  classification: maybe,
  status: maybe,
  location: maybe,
  organization_id: ref,
  parent_id: ref,
  attendees: list(z.looseObject({ id })),
  ...common,
  ...term,
});
export type PopoloEvent = z.output<typeof EventSchema>;

export const AreaSchema = z.looseObject({ id, name: text.min(1, "give a name"), parent_id: ref, ...common });
export type Area = z.output<typeof AreaSchema>;

/** What every record of Popolo may have. */
export type Common = Pick<Person, "identifiers" | "other_names" | "sources" | "updated_at" | "created_at">;
export type Term = Pick<Membership, "start_date" | "end_date">;
