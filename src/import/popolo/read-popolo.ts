import type { z } from "zod";
import type { Outcome } from "../build.ts";
import { checkRecord } from "../check-record.ts";
import type { ReadOptions } from "../input.ts";
import { type Item, itemsOf } from "../json-document.ts";
import { jsonLinesOf } from "../lines.ts";
import { openBytes } from "../open-bytes.ts";
import { checked } from "../problem.ts";
import type { Place, Read, RecordType } from "../records.ts";
import { orRefusal, readsOf, type Told } from "../told.ts";
import { area, event, organization, person, post } from "./classes.ts";
import { type Space, spaceOf } from "./context.ts";
import { membership } from "./memberships.ts";
import { AreaSchema, EventSchema, MembershipSchema, OrganizationSchema, PersonSchema, PostSchema } from "./shapes.ts";

type Teller = (raw: unknown, space: Space) => Outcome;

const telling =
  <S extends z.ZodType>(schema: S, tell: (given: z.output<S>, space: Space) => Outcome): Teller =>
  (raw, space) => {
    const result = checked(schema, raw);
    return "problem" in result ? { records: [], problems: [result.problem] } : tell(result.value, space);
  };

/** By the key of a list in a document, or the name of a file of lines. */
const TELLERS: ReadonlyMap<string, Teller> = new Map([
  ["persons", telling(PersonSchema, person)],
  ["people", telling(PersonSchema, person)],
  ["organizations", telling(OrganizationSchema, organization)],
  ["posts", telling(PostSchema, post)],
  ["memberships", telling(MembershipSchema, membership)],
  ["events", telling(EventSchema, event)],
  ["areas", telling(AreaSchema, area)],
]);

/** The class that a file of lines or a list of one class holds, by its name; `null` when the name tells none. */
export const classOf = (fileName: string): string | null => {
  const name = /^([a-z]+)\.(json|jsonl|ndjson)(\.gz)?$/.exec(fileName.toLowerCase())?.[1];
  return name !== undefined && TELLERS.has(name) ? name : null;
};

const idOf = (raw: unknown): string | null =>
  typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string" ? raw.id.slice(0, 200) : null;

const toTold = (item: Item, file: string, space: Space, ofFile: string | null): Told => {
  const place: Place = { file, line: item.line };
  if ("problem" in item)
    return { place, id: null, outcome: { records: [], problems: [{ path: null, ...item.problem }] } };
  const name = item.list ?? ofFile ?? "";
  const tell = TELLERS.get(name);
  if (tell === undefined) return { passedOver: `Popolo ${name.slice(0, 80) || "items of no class"}` };
  return { place, id: idOf(item.value), outcome: orRefusal(() => tell(item.value, space)) };
};

async function* linesAsItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const { number: line, ...rest } of jsonLinesOf(chunks)) yield { line, list: null, ...rest };
}

type Asked = {
  readonly path: string;
  readonly file: string;
  /** The name of the file or folder that gives the ids their meaning. */
  readonly space: string;
};

async function* tell({ path, file, space }: Asked, { onBytes }: ReadOptions): AsyncGenerator<Told> {
  const chunks = openBytes(path, onBytes);
  const name = path.split(/[/\\]/).at(-1) ?? "";
  const items = /\.(jsonl|ndjson)(\.gz)?$/.test(name) ? linesAsItems(chunks) : itemsOf(chunks);
  const known = spaceOf(space);
  for await (const item of items) yield toTold(item, file, known, classOf(name));
}

/**
 * Reads Popolo (docs/importers/popolo.md): a document with a list a class, or a file of lines (or a list) named after its class.
 * Streams: memory does not grow with the file.
 */
export const readPopolo = (
  asked: Asked,
  wanted: readonly RecordType[],
  options: ReadOptions = {},
): AsyncIterable<Read> => readsOf(tell(asked, options), asked.file, wanted, options, checkRecord);
