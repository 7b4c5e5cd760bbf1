import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  GraphQLID,
  getNamedType,
  isInputObjectType,
} from "graphql";
import type { Arguments } from "./frame.ts";

/*
 * Whatever id a client gives: if it is one that answers as another by judgement, the plan asks for that other one. The schema
 * says which arguments are ids, so none can be forgotten.
 */

type Input = GraphQLArgument | GraphQLInputField;

/** Which of the arguments below are ids: `true` is an id or a list of them, a map an input object that has some. */
type Places = ReadonlyMap<string, true | Places>;

const placesIn = (inputs: readonly Input[]): Places => {
  const places = new Map<string, true | Places>();
  for (const { name, type: wrapped } of inputs) {
    const type = getNamedType(wrapped);
    if (type === GraphQLID) places.set(name, true);
    if (!isInputObjectType(type)) continue;
    const below = placesIn(Object.values(type.getFields()));
    if (below.size > 0) places.set(name, below);
  }
  return places;
};

const known = new WeakMap<object, Places>();

const placesOf = (field: GraphQLField<unknown, unknown>): Places => {
  const places = known.get(field) ?? placesIn(field.args);
  known.set(field, places);
  return places;
};

const isMap = (value: unknown): value is Arguments =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const answered = (value: unknown, places: true | Places, answers: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => answered(item, places, answers));
  if (places === true) return typeof value === "string" ? (answers.get(value) ?? value) : value;
  if (!isMap(value)) return value;
  const below = Object.entries(value).map(([name, inner]) => {
    const place = places.get(name);
    return [name, place === undefined ? inner : answered(inner, place, answers)] as const;
  });
  return Object.fromEntries(below);
};

/** The arguments of a field, with each id replaced by the one that it answers as. */
export const answeredIds = (
  field: GraphQLField<unknown, unknown>,
  values: Arguments,
  answers: ReadonlyMap<string, string>,
): Arguments => {
  const places = placesOf(field);
  if (answers.size === 0 || places.size === 0) return values;
  return answered(values, places, answers) as Arguments;
};
