import type { Graph } from "../../src/graph/graph.ts";

/** What the shapes ask about, found in the graph in fixed orders, so that each run asks the same. */
export type Inputs = {
  readonly people: readonly string[];
  /** The countries with most relations. */
  readonly hubs: readonly string[];
  /** Of two countries, with visits between them. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Parts of names that at least 1,000 people have. */
  readonly likes: readonly string[];
  /** Of each of these, the cursor behind the 980th person. */
  readonly places: ReadonlyMap<string, string>;
  /** Names of one person each, of two words. */
  readonly names: readonly string[];
};

const list = async (graph: Graph, statement: string, parameters: object = {}): Promise<readonly unknown[]> => {
  const [row] = await graph.read(statement, { ...parameters }, { timeout: 60_000 });
  if (!Array.isArray(row?.found)) throw new Error(`Expected a list as "found", but got ${JSON.stringify(row)}.`);
  return row.found;
};

const PEOPLE = "MATCH (p:Person) WITH p ORDER BY p.id LIMIT 2000 RETURN collect(p.id) AS found";
const HUBS = "MATCH (c:Country) WITH c ORDER BY c.degree DESC, c.id LIMIT 40 RETURN collect(c.id) AS found";
const PAIRS = `MATCH (p:Pair) WHERE p.kind = 'VISIT' AND p.day >= '2005-01-01' AND p.day <= '2014-12-31'
WITH p.pair AS pair, count(*) AS visits WHERE $visits IS NULL OR visits = $visits
WITH pair, visits ORDER BY visits DESC, pair LIMIT 40 RETURN collect(pair) AS found`;
const NAMES = `MATCH (p:Person) WITH p.name AS name, count(*) AS people, min(p.id) AS id WHERE people = 1
WITH name, id ORDER BY id LIMIT 500 RETURN collect(name) AS found`;
const PLACE = `MATCH (p:Person) WHERE p.name IS NOT NULL AND p.folded CONTAINS $like
WITH p ORDER BY p.name, p.id SKIP 979 LIMIT 1 RETURN collect([p.name, p.id]) AS found`;

const LIKES = [..."aeiornlkmsbdgtvzhup", ..."an ar en ov in na ra mi ti ke ba gu mo se".split(" ")];

/** A cursor of our own API: the order, and the keys of the last record of the page before. */
const cursorOf = (keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(["NAME_ASC", ...keys])).toString("base64url");

const everyNth = <T>(items: readonly T[], count: number): readonly T[] =>
  items.filter((_, index) => index % Math.max(1, Math.floor(items.length / count)) === 0).slice(0, count);

/** What a graph of any size has: countries with so many visits, and parts of names that 1,000 people have even in a small one. */
const ALIKE = { visits: 2, likes: 5 } as const;

/** What is asked of a graph. `isAlike`: so that the answers are of about one size, and as many, whatever the size of the graph. */
export const findInputs = async (graph: Graph, isAlike = false): Promise<Inputs> => {
  const places = new Map<string, string>();
  for (const like of LIKES) {
    const [keys] = await list(graph, PLACE, { like });
    if (Array.isArray(keys)) places.set(like, cursorOf(keys));
  }
  const pairs = (await list(graph, PAIRS, { visits: isAlike ? ALIKE.visits : null })).map((pair) => {
    const [a = "", b = ""] = String(pair).split("|");
    return [a, b] as const;
  });
  const names = (await list(graph, NAMES)).map(String).filter((name) => name.split(" ").length === 2);
  return {
    people: everyNth(await list(graph, PEOPLE), 200).map(String),
    hubs: (await list(graph, HUBS)).map(String),
    pairs,
    likes: [...places.keys()].slice(0, isAlike ? ALIKE.likes : places.size),
    places,
    names: everyNth(names, 100),
  };
};
