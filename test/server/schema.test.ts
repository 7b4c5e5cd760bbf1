import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from "graphql";
import { AGREEMENT_FORMS, ENTITY_KINDS, EVENT_KINDS, LANGUAGES, PLACE_KINDS } from "../../src/domain/entity.ts";
import { NAME_KINDS, QUALIFIERS } from "../../src/domain/statement.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { PROPERTIES, VOCABULARY } from "../../src/domain/vocabulary.ts";
import { MATCH_RULES } from "../../src/names/match-rule.ts";
import { Mutation } from "../../src/resolvers/Mutation.ts";
import { SCALARS } from "../../src/resolvers/scalars.ts";
import { root } from "../../src/root.ts";
import { createSchema, readSchema } from "../../src/server/create-schema.ts";

const text = readFileSync(join(root, "schema.graphql"), "utf8");
const schema = buildSchema(text);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test("schema.graphql is under 64 KB", () => {
  expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024);
});

type Described = { readonly name: string; readonly description?: string | null | undefined };

const partsOf = (type: GraphQLNamedType): readonly Described[] => {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
  ]);
};

test("every type, field, argument and value is described", () => {
  const bare = types.flatMap((type) =>
    [type, ...partsOf(type)]
      .filter(({ description }) => (description ?? "").trim() === "")
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(bare).toEqual([]);
});

const ENUMS: Readonly<Record<string, readonly string[]>> = {
  EntityKind: ENTITY_KINDS,
  RelationType: PROPERTIES.filter((property) => VOCABULARY[property].class !== "VALUE"),
  Status: STATUSES,
  Language: LANGUAGES,
  AgreementForm: AGREEMENT_FORMS,
  EventKind: EVENT_KINDS,
  PlaceKind: PLACE_KINDS,
  NameKind: NAME_KINDS,
  Qualifier: QUALIFIERS,
  MatchRule: MATCH_RULES,
};

test.each(Object.entries(ENUMS))("the enum %s has the values of the domain", (name, values) => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`Expected an enum ${name}, but got none.`);
  expect([...type.getValues().map((value) => value.name)].sort()).toEqual([...values].sort());
});

test("every mutation has a resolver", () => {
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(Object.keys(Mutation).sort());
});

test("the schema is valid, which no start asks again", () => {
  expect(validateSchema(schema)).toEqual([]);
});

test("every scalar is checked", () => {
  const own = types.filter(({ astNode }) => astNode?.kind === "ScalarTypeDefinition").map(({ name }) => name);
  expect(own.sort()).toEqual(SCALARS.map(({ name }) => name).sort());
});

test("a resolver for what the schema does not have is refused at the start", () => {
  expect(() => createSchema(readSchema().document, () => ({ Person: { shoeSize: () => 43 } }), SCALARS)).toThrow(
    'Expected "Person.shoeSize" in schema.graphql, but got none.',
  );
});
