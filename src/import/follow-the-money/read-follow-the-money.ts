import type { Outcome } from "../build.ts";
import { checkRecord } from "../check-record.ts";
import type { ReadOptions } from "../input.ts";
import { type JsonLine, jsonLinesOf } from "../lines.ts";
import { openBytes } from "../open-bytes.ts";
import type { Read, RecordType } from "../records.ts";
import { orRefusal, readsOf, type Told } from "../told.ts";
import { type FtmEntity, readEntity } from "./entity.ts";
import * as links from "./links.ts";
import { type Voices, voicesOf } from "./sources.ts";
import * as things from "./things.ts";

type Teller = (entity: FtmEntity, voices: Voices) => Outcome;

/** What becomes of each schema of FollowTheMoney; all others are passed over. */
const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ["Person", things.person],
  ["LegalEntity", things.organization],
  ["Organization", things.organization],
  ["Company", things.organization],
  ["PublicBody", things.organization],
  ["Position", things.position],
  ["Address", things.address],
  ["Event", things.event],
  ...["Document", "Article", "HyperText", "PlainText", "Pages"].map((schema): [string, Teller] => [
    schema,
    things.document,
  ]),
  ["Occupancy", links.occupancy],
  ["Membership", links.membership],
  ["Directorship", links.directorship],
  ["Employment", links.employment],
  ["Succession", links.succession],
]);

const toTold = (line: JsonLine, file: string): Told => {
  const place = { file, line: line.number };
  if ("problem" in line)
    return { place, id: null, outcome: { records: [], problems: [{ path: null, ...line.problem }] } };
  const read = readEntity(line.value);
  if ("problem" in read) return { place, id: idIn(line.value), outcome: { records: [], problems: [read.problem] } };
  const { entity } = read;
  const tell = TELLERS.get(entity.schema);
  if (tell === undefined) return { passedOver: `FollowTheMoney ${entity.schema.slice(0, 80)}` };
  return { place, id: entity.id, outcome: orRefusal(() => withSources(entity, tell)) };
};

const idIn = (raw: unknown): string | null =>
  typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string" ? raw.id.slice(0, 200) : null;

const withSources = (entity: FtmEntity, tell: Teller): Outcome => {
  const voices = voicesOf(entity);
  const { records, problems } = tell(entity, voices);
  return { records: records.length === 0 ? [] : [...voices.records, ...records], problems };
};

async function* tell(path: string, file: string, { onBytes }: ReadOptions): AsyncGenerator<Told> {
  for await (const line of jsonLinesOf(openBytes(path, onBytes))) yield toTold(line, file);
}

/** Reads entities of FollowTheMoney, one JSON object a line, in any order (docs/importers/follow-the-money.md). Streams. */
export const readFollowTheMoney = (
  path: string,
  file: string,
  wanted: readonly RecordType[],
  options: ReadOptions = {},
): AsyncIterable<Read> => readsOf(tell(path, file, options), file, wanted, options, checkRecord);
