import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import type { Arguments } from "./frame.ts";

/*
 * The signature of variables: all of them that can shape the text of a plan. Whether a value is there; which enum value or truth
 * value it is; how many items a list has, counted up to three. Two requests with the same document and signature share a plan.
 */

const ofList = (value: unknown): string => `[${Array.isArray(value) ? Math.min(3, value.length) : 1}]`;

const ofValue = (type: GraphQLInputType, value: unknown): string => {
  if (isNonNullType(type)) return ofValue(type.ofType, value);
  if (value === null || value === undefined) return "-";
  if (isListType(type)) return ofList(value);
  if (isEnumType(type) || typeof value === "boolean") return String(value);
  if (!isInputObjectType(type)) return "+";
  const fields = Object.values(type.getFields()).map((field) => ofValue(field.type, (value as Arguments)[field.name]));
  return `{${fields.join(",")}}`;
};

/** The signature of an operation's coerced variables. */
export const signatureOf = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Arguments,
): string =>
  variableDefinitions
    .map(({ variable, type }) => {
      const named = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined;
      return named === undefined ? "?" : ofValue(named, variables[variable.name.value]);
    })
    .join(";");
