import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { reachableTypes } from "./reachable-types.ts";

const fieldsOf = (type: GraphQLNamedType): readonly string[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [];

/** All fields of objects that can be reached from the queries; those of an interface count for the types behind it. */
const reachable = (schema: GraphQLSchema): readonly string[] =>
  reachableTypes(schema).filter(isObjectType).flatMap(fieldsOf);

/** The fields that no document selects, on their type or an interface of it; sorted. */
export const fieldsNotAsked = (schema: GraphQLSchema, documents: readonly string[]): readonly string[] => {
  const left = new Set(reachable(schema));
  for (const document of documents) {
    const info = new TypeInfo(schema);
    const enter = (node: { readonly name: { readonly value: string } }): void => {
      const type = info.getParentType();
      if (!type) return;
      const behind = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
      for (const { name } of behind) left.delete(`${name}.${node.name.value}`);
    };
    visit(parse(document), visitWithTypeInfo(info, { Field: { enter } }));
  }
  return [...left].sort();
};
