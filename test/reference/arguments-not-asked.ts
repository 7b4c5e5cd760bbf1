import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Case } from "./corpus.ts";
import { reachableTypes } from "./reachable-types.ts";

const inputFields = (type: GraphQLInputType): readonly string[] => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.keys(named.getFields()).map((field) => `${named.name}.${field}`) : [];
};

const argumentsOf = (type: GraphQLNamedType): readonly string[] =>
  isObjectType(type)
    ? Object.values(type.getFields()).flatMap(({ name, args }) => [
        ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
        ...args.flatMap((argument) => inputFields(argument.type)),
      ])
    : [];

/** All arguments of fields that can be reached from the queries, and the fields of their input objects. */
const reachable = (schema: GraphQLSchema): readonly string[] => reachableTypes(schema).flatMap(argumentsOf);

/** The input fields that the values of some variables fill. */
const filledBy = (schema: GraphQLSchema, { document, variables }: Case): readonly string[] => {
  const filled: string[] = [];
  visit(parse(document), {
    VariableDefinition: ({ variable, type }) => {
      const named = getNamedType(typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]));
      const value = variables[variable.name.value];
      if (isInputObjectType(named) && typeof value === "object" && value !== null)
        filled.push(...Object.keys(value).map((field) => `${named.name}.${field}`));
    },
  });
  return filled;
};

/** The arguments, `Type.field(argument)`, and fields of input objects, `Input.field`, that no case gives; sorted. */
export const argumentsNotAsked = (schema: GraphQLSchema, cases: readonly Case[]): readonly string[] => {
  const left = new Set(reachable(schema));
  for (const each of cases) {
    for (const filled of filledBy(schema, each)) left.delete(filled);
    const info = new TypeInfo(schema);
    const enterArgument = ({ name }: { readonly name: { readonly value: string } }): void => {
      const [type, field] = [info.getParentType(), info.getFieldDef()];
      if (!type || !field) return;
      const behind = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
      for (const { name: typeName } of behind) left.delete(`${typeName}.${field.name}(${name.value})`);
    };
    const enterObjectField = ({ name }: { readonly name: { readonly value: string } }): void => {
      const parent = getNamedType(info.getParentInputType());
      if (parent) left.delete(`${parent.name}.${name.value}`);
    };
    const visitor = { Argument: { enter: enterArgument }, ObjectField: { enter: enterObjectField } };
    visit(parse(each.document), visitWithTypeInfo(info, visitor));
  }
  return [...left].sort();
};
