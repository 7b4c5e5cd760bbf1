import DataLoader from "dataloader";
import { type Read, whole } from "./connect.ts";
import { ALL_KINDS, TEXT } from "./raw-statements.ts";

export type Row = Readonly<Record<string, unknown>>;

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);

const byKey = <T>(keys: readonly string[], rows: readonly Row[], valueIn: (row: Row | undefined) => T): T[] => {
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => valueIn(found.get(key)));
};

const ENTITIES = `UNWIND $keys AS key MATCH (e:Entity {id: key})
RETURN key, e {.id, .kind, .name, .nameRu, .status, .validityJson} AS value`;

const SOURCES = "UNWIND $keys AS key MATCH (s:Source {id: key}) RETURN key, s {.id, .title, .publisher} AS value";

const EVIDENCE = `UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (s:Statement) WHERE s.subject = key AND s.property IS NOT NULL RETURN s
    UNION
    MATCH (s:Statement) WHERE s.object = key AND s.property IS NOT NULL RETURN s
  }
  WITH s ORDER BY s.publishedTo, s.publishedFrom, s.id LIMIT $first
  RETURN collect(s {.id, .property, .source}) AS value
}
RETURN key, value`;

/** Types of relation cannot be parameters; these come from an enum of the schema. */
const relationsOf = (types: readonly string[]): string => `UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {id: key})-[r:${types.join("|")}]-()
  WITH r ORDER BY coalesce(r.from, '') DESC, r.id DESC LIMIT $first
  RETURN collect({id: r.id, a: startNode(r).id, b: endNode(r).id,
    validityJson: CASE WHEN r.from IS NULL AND r.to IS NULL THEN null ELSE '{"from":"' + r.from + '","to":"' + r.to + '"}' END}) AS value
}
RETURN key, value`;

const LATEST = `MATCH (r:Relation) WHERE r.type IN $types AND r.day IS NOT NULL AND r.id IS NOT NULL
WITH r ORDER BY r.type DESC, r.day DESC, r.id DESC LIMIT $first RETURN r.id AS id, r.a AS a, r.b AS b, r.validityJson AS validityJson`;

const VISITS = `MATCH (p:Pair) WHERE p.pair = $pair AND p.day >= $from AND p.day <= $to AND p.until >= $from AND p.kind = 'VISIT'
WITH p ORDER BY p.day DESC, p.id DESC LIMIT $first
MATCH (e:Entity {id: p.entity}) RETURN e.id AS id, e.kind AS kind, e.status AS status, e.validityJson AS validityJson`;

const listOf = (label: string, after: boolean, like: boolean): string => `MATCH (n:${label})
WHERE n.name IS NOT NULL AND n.id IS NOT NULL${after ? " AND n.name >= $name AND (n.name > $name OR n.id > $id)" : ""}${like ? " AND n.folded CONTAINS $like" : ""}
WITH n ORDER BY n.name, n.id LIMIT $first RETURN n.id AS id, n.kind AS kind, n.name AS name, n.status AS status`;

const keysIn = (cursor: string): object => {
  const [, name, id] = JSON.parse(Buffer.from(cursor, "base64url").toString());
  return { name, id };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Keeps what is made by a key, as long as one request lasts. */
const keyed = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, () => T>();
  return (key) => {
    const known = made.get(key) ?? once(() => make(key));
    made.set(key, known);
    return known();
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

/** One set a request. */
export const createLoaders = (read: Read) => {
  const loader = <T>(statement: string, valueIn: (row: Row | undefined) => T, parameters: object = {}) =>
    new DataLoader<string, T>(async (keys) =>
      byKey([...keys], await read(statement, { keys, ...parameters }), valueIn),
    );
  const rows = (row: Row | undefined): readonly Row[] => rowsIn(row?.value);
  const one = (row: Row | undefined): Row | null => (row?.value as Row | undefined) ?? null;
  const relations = keyed((key) => {
    const [types, first] = JSON.parse(key) as [readonly string[], number];
    return loader(relationsOf(types), rows, { first: whole(first) });
  });
  const lists = keyed((key) => {
    const { label, like, first, after } = JSON.parse(key);
    const parameters = { like, first: whole(first + 1), ...(after ? keysIn(after) : {}) };
    return read(listOf(label, Boolean(after), like !== undefined), parameters);
  });
  const evidence = keyed((first) => loader(EVIDENCE, rows, { first: whole(Number(first)) }));
  return {
    entity: loader(ENTITIES, one),
    source: loader(SOURCES, one),
    relations: (types: readonly string[], first: number) => relations(JSON.stringify([types, first])),
    evidence: (first: number) => evidence(String(first)),
    list: (list: Row): Promise<readonly Row[]> => lists(JSON.stringify(list)),
    count: async ({ label, like }: Row): Promise<unknown> => {
      const [row] = await read(`MATCH (n:${label}) WHERE n.folded CONTAINS $like RETURN count(n) AS total`, { like });
      return row?.total;
    },
    latest: (types: readonly string[], first: number) => read(LATEST, { types, first: whole(first) }),
    visits: (a: string, b: string, during: string, first: number) => {
      const [from, to] = during.split("/");
      const pair = [a, b].sort().join("|");
      return read(VISITS, { pair, from: `${from}-01-01`, to: `${to}-12-31`, first: whole(first) });
    },
    search: (text: string, isText: boolean) => read(isText ? TEXT : ALL_KINDS, { text }),
  };
};
