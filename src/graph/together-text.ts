/*
 * A plan's statement is one of subqueries that give one row in all:
 *
 *   CALL () { MATCH (n2:Entity) WHERE n2.id IN $p1 … RETURN collect(…) AS x4 }
 *   RETURN x4
 *
 * For several requests at once it is asked of each row of a list, and each subquery sees that row:
 *
 *   UNWIND $together AS one
 *   CALL (one) { MATCH (n2:Entity) WHERE n2.id IN one.p1 … RETURN collect(…) AS x4 }
 *   RETURN one.number AS number, x4
 *
 * What a subquery imports by `CALL (…)` is seen by all of it: no `WITH` takes it away.
 */

/** The names of parameters that stand where Cypher allows nothing of a row: these must be the same for all. */
export const fixedParametersOf = (statement: string): readonly string[] => [
  ...new Set([...statement.matchAll(/\b(?:LIMIT|SKIP) \$(\w+)/g)].map(([, name = ""]) => name)),
];

/** The statement for a list `$together` of maps, each with a `number` and the parameters of those names; the others are the same for all. */
export const togetherText = (statement: string, names: ReadonlySet<string>): string => {
  const own = statement
    .replace(/\bCALL \(([^)]*)\) \{/g, (_, seen: string) => `CALL (${seen === "" ? "one" : `${seen}, one`}) {`)
    .replace(/\$(\w+)/g, (parameter, name: string) => (names.has(name) ? `one.${name}` : parameter));
  const end = own.lastIndexOf("\nRETURN ");
  return `UNWIND $together AS one\n${own.slice(0, end)}\nRETURN one.number AS number, ${own.slice(end + "\nRETURN ".length)}`;
};
