import type { Field } from "../plan-record.ts";

/** How each field of a type is planned, by its name in the schema. */
export type Fields = Readonly<Record<string, Field>>;
