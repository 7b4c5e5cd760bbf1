import type { Clocks } from "../frame.ts";
import { isObjectType } from "graphql";
import { clocksBelow } from "../clocks.ts";
import { bind, valueAt } from "../draft.ts";
import { answerOf } from "../field.ts";
import { page } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import type { Frame, Sizing } from "../frame.ts";
import { planList } from "../many.ts";
import { BY_ID } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Field, Shape, Site } from "../plan-record.ts";
import { planFields, planRecord, shapeObject } from "../plan-record.ts";
import type { RecordName } from "../records.ts";
import { select, setsOf } from "../select.ts";
import { PublicError } from "../../errors.ts";
import { audit } from "./audit.ts";
import { bilateral } from "./bilateral.ts";
import { dataVersion } from "./data-version.ts";
import { entitiesOf } from "./entities-asked.ts";
import type { Fields } from "./fields.ts";
import { identityCandidates } from "./identity-candidates.ts";
import { judgements } from "./judgement.ts";
import { paths } from "./paths.ts";
import { proposals } from "./proposal.ts";
import { conflictsAsked, figuresAsked, relationsAsked, sourcesAsked, statementsAsked } from "./roots.ts";
import { neighbourhood } from "./subgraph.ts";
import { search } from "./search.ts";

const at: Field = (site) => {
  const type = answerOf(site);
  if (!isObjectType(type)) throw new Error('Expected "at" to answer with an object.');
  const clocks: Clocks = clocksBelow(site.draft, site.clocks, site.call);
  return shapeObject(planFields({ ...site, clocks }, type, select(site.draft, type, setsOf(site.nodes))));
};

const MOST_IDS = 1000;

type IdsOf = (frame: Sizing) => readonly string[];

/** What an id is of, by what it begins with. */
const recordWith = (id: string): RecordName => {
  const [, kind] = /^(relation|statement|source):/.exec(id) ?? [];
  return kind === "relation"
    ? "Relation"
    : kind === "statement"
      ? "Statement"
      : kind === "source"
        ? "Source"
        : "Entity";
};

/** Records of one kind by ids, as shapes by id. */
const byIds = (site: Site, record: RecordName, name: string, ids: string, given: IdsOf) => {
  const asked = {
    record,
    matches: (it: string) => [{ text: fragment(name, { it, ids }) }],
    conditions: [],
    order: BY_ID,
    evenDead: true,
  };
  const { place, take } = planList(site, asked, {
    sizeOfFound: (frame) => given(frame).length,
    most: (frame) => given(frame).filter((id) => recordWith(id) === record).length,
  });
  const shape: Shape = planRecord(site.draft, place, answerOf(site), setsOf(site.nodes));
  return ({ row }: Found, frame: Frame) =>
    take(row, frame).found.map((found) => [found.record.id, shape(found, frame)] as const);
};

const BY_IDS = [
  ["Entity", "entities-by-ids"],
  ["Relation", "relations-by-ids"],
  ["Statement", "statements-by-ids"],
  ["Source", "sources-by-ids"],
] as const;

/** Anything by ids; in their order, null where there is none. */
const anythingBy =
  (records: readonly (typeof BY_IDS)[number][], idsOf: (site: Site, frame: Sizing) => readonly string[]) =>
  (site: Site): ((found: Found, frame: Frame) => readonly unknown[]) => {
    const read: IdsOf = (frame) => idsOf(site, frame);
    const ids = bind(site.draft, (frame) => [...new Set(read(frame))]);
    const parts = records.map(([record, name]) => byIds(site, record, name, ids, read));
    return (found, frame) => {
      const shapes = new Map(parts.flatMap((part) => part(found, frame)));
      return read(frame).map((id) => shapes.get(id) ?? null);
    };
  };

const idsAsked = ({ call }: Site, frame: Sizing): readonly string[] => {
  const ids = call.read(frame).ids as readonly string[];
  if (ids.length <= MOST_IDS) return ids;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Argument "ids" may have at most 1,000 ids, but has ${ids.length}. Ask in several requests.`,
  );
};

const idAsked = ({ call }: Site, frame: Sizing): readonly string[] => [String(call.read(frame).id)];

const first =
  (plan: (site: Site) => (found: Found, frame: Frame) => readonly unknown[]): Field =>
  (site) => {
    const all = plan(site);
    return (found, frame) => all(found, frame)[0] ?? null;
  };

const country: Field = (site) => {
  const code = bind(site.draft, (frame) => valueAt(site.call.read(frame), "code"));
  const asked = {
    record: "Entity",
    matches: (it: string) => [{ text: fragment("country-by-code", { it, code }) }],
    conditions: [],
    order: BY_ID,
  } as const;
  const { place, take } = planList(site, asked, { size: () => 1 });
  const shape = planRecord(site.draft, place, answerOf(site), setsOf(site.nodes));
  return ({ row }, frame) => {
    const [found] = take(row, frame).found;
    return found === undefined ? null : shape(found, frame);
  };
};

export const query: Fields = {
  node: first(anythingBy(BY_IDS, idAsked)),
  nodes: anythingBy(BY_IDS, idsAsked),
  search,
  entity: first(anythingBy([BY_IDS[0]], idAsked)),
  country,
  countries: page(entitiesOf("COUNTRY")),
  people: page(entitiesOf("PERSON")),
  institutions: page(entitiesOf("INSTITUTION")),
  offices: page(entitiesOf("OFFICE")),
  agreements: page(entitiesOf("AGREEMENT")),
  visits: page(entitiesOf("VISIT")),
  meetings: page(entitiesOf("MEETING")),
  events: page(entitiesOf("EVENT")),
  resources: page(entitiesOf("RESOURCE")),
  places: page(entitiesOf("PLACE")),
  groups: page(entitiesOf("GROUP")),
  relations: page(relationsAsked),
  figures: page(figuresAsked),
  sources: page(sourcesAsked),
  statements: page(statementsAsked),
  conflicts: page(conflictsAsked),
  bilateral,
  identityCandidates,
  paths,
  neighbourhood,
  at,
  proposals,
  judgements,
  audit,
  dataVersion,
};
