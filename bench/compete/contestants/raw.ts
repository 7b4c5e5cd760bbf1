import { createServer, type IncomingMessage } from "node:http";
import { connect, type Read, reader, type Settings, takeCounted, whole } from "./connect.ts";
import * as statements from "./raw-statements.ts";

/* The driver, statements by hand, and `node:http`: an address a question, nothing checked, nothing counted. */

type Asked = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;
type Answer = (read: Read, asked: Asked) => Promise<unknown>;

const daysOf = (json: unknown): unknown => {
  if (typeof json !== "string") return null;
  const { from, to } = JSON.parse(json);
  return { from, to };
};

const list = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);

/** The keys in a cursor: those of the last record of the page before. */
const keysIn = (cursor: unknown): { readonly name: unknown; readonly id: unknown } => {
  const [, name, id] = JSON.parse(Buffer.from(String(cursor), "base64url").toString());
  return { name, id };
};

const page: Answer = async (read, { like, after }) => {
  const [row] =
    after === null
      ? await read(statements.PAGE, { like })
      : await read(statements.PAGE_AFTER, { like, ...keysIn(after) });
  const people = list(row?.people);
  return {
    people: { totalCount: row?.total, nodes: people.slice(0, 20), pageInfo: { hasNextPage: people.length > 20 } },
  };
};

const bilateral: Answer = async (read, { a, b, during }) => {
  const [first, last] = String(during).split("/");
  const pair = [a, b].sort().join("|");
  const rows = await read(statements.BILATERAL, { pair, from: `${first}-01-01`, to: `${last}-12-31` });
  const nodes = rows.map(({ validityJson, evidence, ...visit }) => ({
    ...visit,
    validity: daysOf(validityJson),
    evidence: { nodes: evidence },
  }));
  return { bilateral: { visits: { nodes } } };
};

const fourLevels: Answer = async (read, { id }) => {
  const [row] = await read(statements.FOUR_LEVELS, { id });
  return { entity: { id: row?.id, name: row?.name, relations: { nodes: row?.holders } } };
};

const dashboard: Answer = async (read, { id }) => {
  const [row] = await read(statements.DASHBOARD, { id });
  const latest = list(row?.latest).map(({ validityJson, ...relation }) => ({
    ...relation,
    validity: daysOf(validityJson),
  }));
  return {
    hub: row?.hub,
    people: { nodes: row?.people },
    institutions: { nodes: row?.institutions },
    agreements: { nodes: row?.agreements },
    latest: { nodes: latest },
  };
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  entity: async (read, { id }) => ({ entity: (await read(statements.ENTITY, { id }))[0] ?? null }),
  page,
  "page-50": page,
  bilateral,
  "four-levels": fourLevels,
  dashboard,
  "all-kinds": async (read, { text }) => ({ search: { nodes: await read(statements.ALL_KINDS, { text }) } }),
  text: async (read, { text }) => ({ search: { nodes: await read(statements.TEXT, { text }) } }),
  thousand: async (read, { first }) => ({
    people: { nodes: await read(statements.THOUSAND, { first: whole(Number(first)) }) },
  }),
};

const bodyOf = async (request: IncomingMessage): Promise<Asked> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return JSON.parse(Buffer.concat(pieces).toString() || "{}");
};

/** Serves on a free port of its own, and tells it. */
export const serveRaw = async (settings: Settings): Promise<string> => {
  const read = reader(connect(settings), settings);
  const server = createServer(async (request, response) => {
    const name = String(request.url).slice(1);
    const asked = await bodyOf(request);
    const answer = name === "hits" ? takeCounted() : { data: await ANSWERS[name]?.(read, asked) };
    const text = JSON.stringify(answer);
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
};
