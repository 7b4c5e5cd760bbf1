import { type FieldNode, type GraphQLObjectType, getNamedType, type GraphQLCompositeType } from "graphql";
import type { Frame } from "./frame.ts";
import type { Site } from "./plan-record.ts";
import { select, setsOf } from "./select.ts";
import { newTree, type Tree } from "./tree.ts";

/** A page of a Relay connection. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number;
};

/** What a connection is made of. */
export type PageParts<Item> = {
  /** Plans what is asked of the nodes. */
  readonly node: (type: GraphQLCompositeType, nodes: readonly FieldNode[]) => (item: Item, frame: Frame) => unknown;
  readonly cursor: (item: Item) => string;
  /** More fields of an edge, and of the connection. */
  readonly edge?: Readonly<Record<string, (item: Item) => unknown>>;
  readonly page?: Readonly<Record<string, (page: Page<Item>, frame: Frame) => unknown>>;
};

type OfPage<Item> = (page: Page<Item>, frame: Frame) => unknown;

const typeOf = (type: GraphQLObjectType, field: string): GraphQLCompositeType => {
  const found = type.getFields()[field];
  if (found === undefined) throw new Error(`Expected a field "${type.name}.${field}" in the schema, but got none.`);
  return getNamedType(found.type) as GraphQLCompositeType;
};

const planEdges = <Item>(
  { draft }: Site,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  parts: PageParts<Item>,
): OfPage<Item> => {
  const type = typeOf(connection, "edges") as GraphQLObjectType;
  const fields = [...select(draft, type, setsOf(nodes))].map(
    ([key, asked]): readonly [string, (item: Item, frame: Frame) => unknown] => {
      const name = asked[0]?.name.value ?? "";
      if (name === "node") return [key, parts.node(typeOf(type, "node"), asked)];
      return [key, name === "cursor" ? parts.cursor : (parts.edge?.[name] ?? (() => undefined))];
    },
  );
  return ({ items }, frame) =>
    items.map((item) => {
      const tree = newTree(null);
      for (const [key, shape] of fields) tree[key] = shape(item, frame);
      return tree;
    });
};

const planPageInfo = <Item>(
  { draft }: Site,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { cursor }: PageParts<Item>,
): OfPage<Item> => {
  const keys = [...select(draft, typeOf(connection, "pageInfo") as GraphQLObjectType, setsOf(nodes))].map(
    ([key, [node]]) => [key, node?.name.value ?? ""] as const,
  );
  const cursorOf = (item: Item | undefined): string | null => (item === undefined ? null : cursor(item));
  const values: Readonly<Record<string, (page: Page<Item>) => unknown>> = {
    hasNextPage: ({ hasNextPage }) => hasNextPage,
    hasPreviousPage: ({ hasPreviousPage }) => hasPreviousPage,
    startCursor: ({ items }) => cursorOf(items[0]),
    endCursor: ({ items }) => cursorOf(items.at(-1)),
  };
  return (page) => {
    const tree = newTree(null);
    for (const [key, name] of keys) tree[key] = values[name]?.(page);
    return tree;
  };
};

const planPart = <Item>(
  site: Site,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  parts: PageParts<Item>,
): OfPage<Item> => {
  const name = nodes[0]?.name.value ?? "";
  if (name === "edges") return planEdges(site, connection, nodes, parts);
  if (name === "pageInfo") return planPageInfo(site, connection, nodes, parts);
  if (name === "totalCount") return ({ total }) => total;
  if (name !== "nodes") return parts.page?.[name] ?? (() => undefined);
  const node = parts.node(typeOf(connection, "nodes"), nodes);
  return ({ items }, frame) => items.map((item) => node(item, frame));
};

/** Which parts of a connection are asked for at a site. */
export const partsAsked = ({ draft, type, nodes }: Site): ReadonlySet<string> => {
  const connection = typeOf(type, nodes[0]?.name.value ?? "") as GraphQLObjectType;
  return new Set([...select(draft, connection, setsOf(nodes)).values()].map(([node]) => node?.name.value ?? ""));
};

const CURSORS: Readonly<Record<string, ReadonlySet<string>>> = {
  edges: new Set(["cursor"]),
  pageInfo: new Set(["startCursor", "endCursor"]),
};

/** Whether a cursor is asked for anywhere in a connection at a site. */
export const asksCursor = ({ draft, type, nodes }: Site): boolean => {
  const connection = typeOf(type, nodes[0]?.name.value ?? "") as GraphQLObjectType;
  return [...select(draft, connection, setsOf(nodes)).values()].some((asked) => {
    const name = asked[0]?.name.value ?? "";
    const cursors = CURSORS[name];
    if (cursors === undefined) return false;
    const inner = select(draft, typeOf(connection, name) as GraphQLObjectType, setsOf(asked));
    return [...inner.values()].some(([node]) => cursors.has(node?.name.value ?? ""));
  });
};

/** Plans a Relay connection at a site. */
export const planConnection = <Item>(
  site: Site,
  parts: PageParts<Item>,
): ((page: Page<Item>, frame: Frame) => Tree) => {
  const connection = typeOf(site.type, site.nodes[0]?.name.value ?? "") as GraphQLObjectType;
  const fields = [...select(site.draft, connection, setsOf(site.nodes))].map(
    ([key, nodes]) => [key, planPart(site, connection, nodes, parts)] as const,
  );
  return (page, frame) => {
    const tree = newTree(null);
    for (const [key, shape] of fields) tree[key] = shape(page, frame);
    return tree;
  };
};
