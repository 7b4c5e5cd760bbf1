import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isEnumType } from "graphql";
import { root } from "../../src/root.ts";

/** The values of an enum of schema.graphql, in its order. */
export const enumValues = (name: string): readonly string[] => {
  const type = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8")).getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};
