import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { validityOfText } from "../domain/validity-of-text.ts";
import { PublicError } from "../errors.ts";

type Scalar = {
  readonly name: string;
  /** What is wrong with a text, or `null`. */
  readonly problemOf: (text: string) => string | null;
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

const checked = ({ name, problemOf }: Scalar, value: unknown): string => {
  if (typeof value !== "string") throw new GraphQLError(`${name} is a text, not ${shown(value)}.`);
  const problem = problemOf(value);
  if (problem !== null) throw new GraphQLError(`${shown(value)} is no ${name}: ${problem}`);
  return value;
};

/** A scalar that is a text in a form of its own, on the wire as inside. */
const textScalar = (scalar: Scalar): GraphQLScalarType =>
  new GraphQLScalarType({
    name: scalar.name,
    serialize: (value) => value,
    parseValue: (value) => checked(scalar, value),
    parseLiteral: (node: ValueNode) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${scalar.name} is a text in quotes.`, { nodes: node });
      return checked(scalar, node.value);
    },
  });

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const isDay = (text: string): boolean => {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const problemOfEdtf = (text: string): string | null => {
  try {
    validityOfText(text);
    return null;
  } catch (error) {
    if (error instanceof PublicError) return error.message;
    throw error;
  }
};

const problemOfInstant = (text: string): string | null =>
  INSTANT.test(text) && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10))
    ? null
    : "give an instant with its time zone, e.g. 2024-12-20T09:30:00.000Z";

/** The scalars of schema.graphql. */
export const SCALARS: readonly GraphQLScalarType[] = [
  textScalar({
    name: "Date",
    problemOf: (text) => (isDay(text) ? null : "give a day of the calendar, e.g. 2017-06-08"),
  }),
  textScalar({
    name: "DateTime",
    problemOf: problemOfInstant,
  }),
  textScalar({
    name: "Edtf",
    problemOf: problemOfEdtf,
  }),
  textScalar({
    name: "CountryCode",
    problemOf: (text) => (/^[A-Z]{2}$/.test(text) ? null : "give two capitals, e.g. KZ"),
  }),
];
