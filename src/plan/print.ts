import type { Branch, Place } from "./place.ts";
import { callsOf, propertiesOf } from "./place.ts";

/*
 * The form that every subquery has: order and limit first, then descend, then project. design.md, 2.
 *
 *   CALL (n1) {
 *     MATCH (n2:Relation) WHERE …
 *     WITH n2 ORDER BY n2.day DESC, n2.id DESC LIMIT $p3
 *     CALL (n2) { … RETURN … AS x4 }
 *     RETURN collect(n2 {.id, x4: x4}) AS x5
 *   }
 */

const indent = (text: string): string => text.replace(/^/gm, "  ");

/** What is the same in all records says nothing in an order, but lets Neo4j see that an index has it; so it goes the same way. */
const orderWithin = ({ place, order }: Branch, same: readonly string[]): readonly string[] => {
  const [first] = order;
  if (first === undefined) return order;
  const direction = first.endsWith(" DESC") ? " DESC" : "";
  return [...same.map((property) => `${place.variable}.${property}${direction}`), ...order];
};

const cut = (branch: Branch, same: readonly string[]): string => {
  const { place, limit } = branch;
  const order = orderWithin(branch, same);
  const by = order.length === 0 ? "" : ` ORDER BY ${order.join(", ")}`;
  return `WITH ${place.variable}${by}${limit === null ? "" : ` LIMIT ${limit}`}`;
};

const gateOf = ({ gate }: Branch, parent: string | null): string =>
  gate === null || parent === null ? "" : `WITH ${parent} WHERE ${gate.text}\n`;

/**
 * The records of several alternatives, each ordered and cut by itself where an index gives each in order; unless clocks may
 * yet take some away. Those are asked once for all alternatives: a statement's planning grows with the square of its subqueries.
 */
const unionOf = (branch: Branch, parent: string | null): string => {
  const { variable } = branch.place;
  const isInOrder = branch.limit !== null && branch.keep.length === 0 && branch.same?.some(({ length }) => length > 0);
  const cutEach = (index: number): string => (isInOrder ? `${cut(branch, branch.same?.[index] ?? [])}\n` : "");
  const alternatives = branch.matches.map(
    (match, index) => `${gateOf(branch, parent)}${match}\n${cutEach(index)}RETURN ${variable}`,
  );
  return `CALL (${parent ?? ""}) {\n${indent(alternatives.join(branch.isDistinct ? "\nUNION\n" : "\nUNION ALL\n"))}\n}`;
};

const matchOf = (branch: Branch, parent: string | null): string =>
  branch.matches.length === 1 ? `${gateOf(branch, parent)}${branch.matches[0] ?? ""}` : unionOf(branch, parent);

const projectionOf = (place: Place): string => {
  const properties = propertiesOf(place).map((property) => `.${property}`);
  // The embedded engine reads no projection that begins with something else than a property.
  if (properties.length === 0) properties.push(".id");
  const extras = [...place.extras].map(([name, expression]) => `${name}: ${expression}`);
  const branches = place.branches.map(({ alias }) => `${alias}: ${alias}`);
  const calls = callsOf(place).map(([name]) => `${name}: ${name}`);
  return `${place.variable} {${[...properties, ...extras, ...branches, ...calls].join(", ")}}`;
};

const resultOf = ({ place, result, alias }: Branch): string => {
  if (result === "count") return `RETURN count(${place.variable}) AS ${alias}`;
  const list = `collect(${projectionOf(place)})`;
  return `RETURN ${result === "first" ? `head(${list})` : list} AS ${alias}`;
};

/** The subqueries below a place, one after another. */
const descend = (place: Place): readonly string[] => [
  ...callsOf(place).map(([, text]) => text),
  ...place.branches.map((branch) => printBranch(branch, place.variable)),
];

/** A branch as a subquery below a variable, or at the top. */
export const printBranch = (branch: Branch, parent: string | null): string => {
  const isCut = branch.result !== "count" && (branch.order.length > 0 || branch.limit !== null);
  const lines = [
    matchOf(branch, parent),
    ...branch.keep,
    ...(isCut ? [cut(branch, branch.matches.length === 1 ? (branch.same?.[0] ?? []) : [])] : []),
    ...(branch.result === "count" ? [] : descend(branch.place)),
    resultOf(branch),
  ];
  return `CALL (${parent ?? ""}) {\n${indent(lines.join("\n"))}\n}`;
};

/** One statement of all branches at the top; null when there is none. */
export const printStatement = (roots: readonly Branch[]): string | null =>
  roots.length === 0
    ? null
    : [...roots.map((root) => printBranch(root, null)), `RETURN ${roots.map(({ alias }) => alias).join(", ")}`].join(
        "\n",
      );
