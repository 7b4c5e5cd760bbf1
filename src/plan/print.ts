import type { Graph } from "../graph/graph.ts";
import type { Alternative, Branch, Place } from "./place.ts";
import { callsOf, isFolded, propertiesOf } from "./place.ts";

/*
 * The form that every subquery has: order and limit first, then descend, then project. design.md, 2.
 *
 *   CALL (n1) {
 *     MATCH (n2:Relation) WHERE …
 *     WITH n2 ORDER BY n2.day DESC, n2.id DESC LIMIT $p3
 *     CALL (n2) { … RETURN … AS x4 }
 *     RETURN collect(n2 {.id, x4: x4}) AS x5      to Neo4j: collect([n2.id, x4])
 *   }
 */

type Engine = Graph["engine"];

const indent = (text: string): string => text.replace(/^/gm, "  ");

const textOf = ({ text, indexed = [], conditions = [], steps = [] }: Alternative, engine: Engine): string => {
  const present = engine === "neo4j" ? indexed.map((each) => `${each} IS NOT NULL`) : [];
  return [[text, ...present, ...conditions].join("\n  AND "), ...steps].join("\n");
};

/** What is the same in all records says nothing in an order, but lets Neo4j see that an index has it; so it goes the same way. */
const orderWithin = ({ place, order }: Branch, same: readonly string[]): readonly string[] => {
  const [first] = order;
  if (first === undefined) return order;
  const direction = first.endsWith(" DESC") ? " DESC" : "";
  return [...same.map((property) => `${place.variable}.${property}${direction}`), ...order];
};

/** The alternative of a branch that has no other; else null. */
const onlyOf = ({ alternatives: [first, ...others] }: Branch): Alternative | null =>
  first === undefined || others.length > 0 ? null : first;

const sameIn = ({ same = [] }: Alternative, engine: Engine): readonly string[] => (engine === "neo4j" ? same : []);

const orderAndLimit = (order: readonly string[], limit: string | null): string =>
  `${order.length === 0 ? "" : ` ORDER BY ${order.join(", ")}`}${limit === null ? "" : ` LIMIT ${limit}`}`;

const cut = (branch: Branch, same: readonly string[], kept: readonly string[] = []): string =>
  `WITH ${[branch.place.variable, ...kept].join(", ")}${orderAndLimit(orderWithin(branch, same), branch.limit)}`;

const gateOf = ({ gate }: Branch, parent: string | null): string =>
  gate === null || parent === null ? "" : `WITH ${parent} WHERE ${gate.text}${gate.isFirst ? " LIMIT 1" : ""}\n`;

/** A subquery of all alternatives, each with an end of its own. */
const unionOf = (
  branch: Branch,
  parent: string | null,
  engine: Engine,
  end: (alternative: Alternative) => string,
): string => {
  const alternatives = branch.alternatives.map(
    (each) => `${gateOf(branch, parent)}${textOf(each, engine)}\n${end(each)}`,
  );
  return `CALL (${parent ?? ""}) {\n${indent(alternatives.join(branch.isDistinct ? "\nUNION\n" : "\nUNION ALL\n"))}\n}`;
};

/**
 * Each alternative is ordered and cut by itself where an index gives it in order; unless clocks may yet take some records away.
 * Those are asked once for all alternatives: a statement's planning grows with the square of its subqueries.
 */
const endInOrder =
  (branch: Branch, engine: Engine) =>
  (alternative: Alternative): string => {
    const { variable } = branch.place;
    if (!isCutWithin(branch, engine)) return `RETURN ${variable}`;
    const keys = branch.order.map((each, i) => `${propertyIn(each)} AS ${keyOf(branch, i)}`);
    return `${cut(branch, sameIn(alternative, engine))}\nRETURN ${[variable, ...keys].join(", ")}`;
  };

const isCutWithin = ({ alternatives, limit, keep }: Branch, engine: Engine): boolean =>
  alternatives.length > 1 &&
  alternatives.some((each) => sameIn(each, engine).length > 0) &&
  limit !== null &&
  keep.length === 0;

/** What an alternative returns of its order, so that Neo4j, which had it of an index, need not look at the records for it again. */
const keyOf = ({ alias }: Branch, i: number): string => `${alias}k${i + 1}`;

/** The id among what alternatives return, where they do: it need not be read of the record again. */
const idKeyOf = (branch: Branch, engine: Engine): string | null => {
  const place = branch.order.findIndex((each) => propertyIn(each) === `${branch.place.variable}.id`);
  return place === -1 || !isCutWithin(branch, engine) ? null : keyOf(branch, place);
};

/** The order of what all alternatives have returned. */
const orderOfAll = (branch: Branch): readonly string[] =>
  branch.order.map((each, i) => `${keyOf(branch, i)}${each.endsWith(" DESC") ? " DESC" : ""}`);

const propertyIn = (ordered: string): string => ordered.replace(/ DESC$/, "");

/** Whether a branch is the first few in an order by a property, cut before anything else is asked of them. */
const areFirst = ({ limit, keep, order }: Branch): boolean =>
  limit !== null && keep.length === 0 && order.length > 1 && order.every((each) => /^\w+\.\w+$/.test(propertyIn(each)));

/**
 * The embedded engine sorts all it has found, unless it returns just what it sorts by: then it keeps the first few as it reads, in
 * a third of the time. So these are found by what is returned, and fetched by their ids.
 */
const firstOf = (branch: Branch, parent: string | null, engine: Engine): string => {
  const { place, order, limit } = branch;
  const columns = order.map(propertyIn).map((each) => `${each} AS ${each.replace(/^\w+\./, "")}`);
  const first = unionOf(branch, parent, engine, () => `RETURN ${columns.join(", ")}${orderAndLimit(order, limit)}`);
  return `${first}\nMATCH (${place.variable}:${place.record})\nWHERE ${place.variable}.id = id`;
};

const matchOf = (branch: Branch, parent: string | null, engine: Engine): string => {
  if (engine === "grafeo" && areFirst(branch)) return firstOf(branch, parent, engine);
  const only = onlyOf(branch);
  if (only !== null) return `${gateOf(branch, parent)}${textOf(only, engine)}`;
  return unionOf(branch, parent, engine, endInOrder(branch, engine));
};

/**
 * Whether a branch is one record for each above, matched beside it there, not gathered in a subquery first. What it is folded from has
 * the same name everywhere, so that stays in a subquery.
 */
export const isJoined = ({ isById = false, place }: Branch, engine: Engine): boolean =>
  isById && engine === "neo4j" && callsOf(place).length === 0;

/** What is returned of each record of a place: by name, the expression for it. `id`: what has its id already, else null. */
export const returnedOf = (place: Place, engine: Engine, id: string | null = null): ReadonlyMap<string, string> => {
  const { variable, extras, branches } = place;
  return new Map([
    ...propertiesOf(place).map((name): [string, string] => [
      name,
      name === "id" && id !== null ? id : `${variable}.${name}`,
    ]),
    ...extras,
    ...branches.map((each): [string, string] => [
      each.alias,
      isJoined(each, engine) ? projectionOf(each.place, engine) : each.alias,
    ]),
    ...callsOf(place).map(([name]): [string, string] => [name, name]),
  ]);
};

/** A map of what is returned. It begins with a property, because the embedded engine reads no other. */
const mapOf = (place: Place, returned: ReadonlyMap<string, string>): string => {
  const properties = propertiesOf(place);
  const entries = [...returned].map(([name, text]) =>
    text === `${place.variable}.${name}` ? `.${name}` : `${name}: ${text}`,
  );
  return `${place.variable} {${[...(properties.length === 0 ? [".id"] : []), ...entries].join(", ")}}`;
};

/** Whether the records of a place are sent as lists, without names; what is folded anew has all its properties, whatever they are. */
export const isListed = (place: Place, engine: Engine): boolean => engine === "neo4j" && !isFolded(place);

/** Neo4j sends lists: names, sent and read again with every record, would be a good part of both. rows.ts gives them back. */
const projectionOf = (place: Place, engine: Engine, id: string | null = null): string => {
  const returned = returnedOf(place, engine, id);
  return isListed(place, engine) ? `[${[...returned.values()].join(", ")}]` : mapOf(place, returned);
};

const resultOf = (branch: Branch, engine: Engine): string => {
  const { place, result, alias } = branch;
  if (result === "count") return `RETURN count(${place.variable}) AS ${alias}`;
  const list = `collect(${projectionOf(place, engine, idKeyOf(branch, engine))})`;
  return `RETURN ${result === "first" ? `head(${list})` : list} AS ${alias}`;
};

/** What is below a place, one after another. */
const descend = (place: Place, engine: Engine): readonly string[] => [
  ...callsOf(place).map(([, text]) => text),
  ...place.branches.flatMap((branch) =>
    isJoined(branch, engine) ? joined(branch, engine) : [printBranch(branch, place.variable, engine)],
  ),
];

/** Where it is not there, nothing is found below it, and all of its projection is null. */
const joined = (branch: Branch, engine: Engine): readonly string[] => [
  ...branch.alternatives.map((each) => `OPTIONAL ${textOf(each, engine)}`),
  ...descend(branch.place, engine),
];

/** A branch as a subquery below a variable, or at the top. */
const printBranch = (branch: Branch, parent: string | null, engine: Engine): string => {
  const only = onlyOf(branch);
  const id = idKeyOf(branch, engine);
  const isCut = branch.result !== "count" && (branch.order.length > 0 || branch.limit !== null);
  const whole = isCutWithin(branch, engine) ? { ...branch, order: orderOfAll(branch) } : branch;
  const lines = [
    matchOf(branch, parent, engine),
    ...branch.keep,
    ...(isCut ? [cut(whole, only === null ? [] : sameIn(only, engine), id === null ? [] : [id])] : []),
    ...(branch.result === "count" ? [] : descend(branch.place, engine)),
    resultOf(branch, engine),
  ];
  return `CALL (${parent ?? ""}) {\n${indent(lines.join("\n"))}\n}`;
};

/** One statement of all branches at the top, as the engine answers it soonest; null when there is none. */
export const printStatement = (roots: readonly Branch[], engine: Engine): string | null =>
  roots.length === 0
    ? null
    : [
        ...roots.map((root) => printBranch(root, null, engine)),
        `RETURN ${roots.map(({ alias }) => alias).join(", ")}`,
      ].join("\n");
