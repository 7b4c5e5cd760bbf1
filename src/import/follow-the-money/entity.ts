import { z } from "zod";
import { checked, type Problem } from "../problem.ts";

const text = z.string("give a text").min(1, "give a text that is not empty");

/** A value, or, in files of nested entities, the whole entity in place of its id. */
const value = z.union([
  z.string(),
  z.looseObject({ id: text }).transform(({ id }) => id),
  z.union([z.number(), z.boolean()]).transform(String),
]);
const values = z.union([z.array(value, "give a list of texts"), value.transform((one) => [one])]);

const FtmSchema = z.looseObject({
  id: text.max(150, "give at most 150 characters").regex(/^[^\s|]+$/, "give an id without blanks and |"),
  schema: text,
  properties: z.record(z.string(), values, "give an object of properties, each a list of texts").default({}),
  caption: z.string().nullish(),
  datasets: z.array(text, "give a list of names").default([]),
  last_change: z.string().nullish(),
});

/** An entity of FollowTheMoney: a thing, or a relation of things with its days. Each property has any number of values. */
export type FtmEntity = {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  readonly datasets: readonly string[];
  /** When the data last changed, as its publisher counts. */
  readonly changed: string | null;
  /** The values of a property, without empty ones and repetitions; none when it is missing. */
  readonly all: (property: string) => readonly string[];
};

/** One line as an entity, or what is wrong with it. */
export const readEntity = (raw: unknown): { readonly entity: FtmEntity } | { readonly problem: Problem } => {
  const result = checked(FtmSchema, raw);
  if ("problem" in result) return result;
  const { id, schema, properties, caption, datasets, last_change } = result.value;
  const all = (property: string): readonly string[] => [
    ...new Set((properties[property] ?? []).map((one) => one.trim()).filter((one) => one !== "")),
  ];
  return { entity: { id, schema, caption: caption ?? null, datasets, changed: last_change ?? null, all } };
};

/** The id that an entity has in the graph. It does not tell the kind, since what refers to it does not know that either. */
export const idOf = (ftmId: string): string => `ftm:${ftmId}`;
