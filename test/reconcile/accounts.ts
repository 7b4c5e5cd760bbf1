import type { Entity } from "../../src/domain/entity.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import type { Status } from "../../src/domain/status.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { foldName } from "../../src/names/fold.ts";
import { type Decision, type Reconciliation, reconcile } from "../../src/reconcile/decide.ts";
import { createGatherer } from "../../src/reconcile/gather.ts";
import type { Facts } from "../../src/reconcile/occurrence.ts";
import { entities, told } from "../domain/facts.ts";

/** What one source tells of an occurrence. */
export type Account = {
  /** `visit:1`, `meeting:1`, `event:1`. */
  readonly id: string;
  readonly source: string;
  /** The day on which the source was published. */
  readonly on?: string | null;
  /** The source that it goes back to; itself, unless told. */
  readonly root?: string;
  readonly days: string | Validity | null;
  readonly status?: Status;
  readonly who?: readonly string[];
  /** Where it went, or took place. */
  readonly to?: readonly string[];
  readonly during?: string;
  /** Of an event. */
  readonly name?: string;
};

const PARTS: Readonly<Record<string, readonly [who: string, where: string]>> = {
  visit: ["VISITOR_ON", "VISIT_TO"],
  meeting: ["MET_AT", "TOOK_PLACE_IN"],
  event: ["TOOK_PART_IN", "TOOK_PLACE_IN"],
};

export const kindIn = (id: string): string => id.slice(0, id.indexOf(":"));

/** The statements of an account. */
export const statementsOf = (account: Account): readonly StoredStatement[] => {
  const { id, source, on = "2020-01-01", root = source, days, status = "HELD", who = [], to = [], during } = account;
  const [takesPart = "", goesTo = ""] = PARTS[kindIn(id)] ?? [];
  const voice = { source, on, root };
  return [
    told(`${id} OCCURRED`, { ...voice, validity: days, status }),
    ...who.map((actor) => told(`${actor} ${takesPart} ${id}`, voice)),
    ...to.map((host) => told(`${id} ${goesTo} ${host}`, voice)),
    ...(during === undefined ? [] : [told(`${id} HELD_DURING ${during}`, voice)]),
  ];
};

/** What everybody knows: where towns lie, and who was president. */
export const WORLD: readonly StoredStatement[] = [
  told("place:minsk LOCATED_IN country:BY"),
  told("place:brest LOCATED_IN country:BY"),
  told("place:astana LOCATED_IN country:KZ"),
  told("office:president-of-kz OFFICE_OF country:KZ"),
  told("office:minister-of-kz OFFICE_OF country:KZ"),
  told("office:president-of-by OFFICE_OF country:BY"),
  told("person:nazarbayev HOLDS_OFFICE office:president-of-kz", { validity: "1991/2019-03-20" }),
  told("person:tokayev HOLDS_OFFICE office:president-of-kz", { validity: "2019-03-21/2030" }),
  told("person:abdrakhmanov HOLDS_OFFICE office:minister-of-kz", { validity: "2016-12-28/2018-12-26" }),
  told("person:lukashenko HOLDS_OFFICE office:president-of-by", { validity: "1994-07-20/2030" }),
];

const named = (entity: Entity, names: ReadonlyMap<string, string>) => ({
  ...entity,
  name: names.get(entity.id) ?? entity.id,
  names: foldName(names.get(entity.id) ?? ""),
});

/** Facts as they are read from a graph. */
export const factsOf = (
  accounts: readonly Account[],
  {
    more = [],
    settled = new Map(),
  }: { readonly more?: readonly StoredStatement[]; readonly settled?: Facts["settled"] } = {},
): Facts => {
  const gatherer = createGatherer();
  const statements = [...WORLD, ...more, ...accounts.flatMap(statementsOf)];
  for (const statement of statements) gatherer.statement(statement);
  const ids = new Set(statements.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])));
  const names = new Map(accounts.map(({ id, name }) => [id, name ?? id]));
  for (const entity of entities(...ids)) gatherer.entity(named(entity, names));
  return gatherer.finish(settled);
};

export const decide = (...accounts: readonly Account[]): Reconciliation => reconcile(factsOf(accounts));

/** `SAME visit:1 visit:2`, one for each decision. */
export const inShort = ({ decisions }: Pick<Reconciliation, "decisions">): readonly string[] =>
  decisions.map(({ kind, a, b }: Decision) => `${kind} ${a} ${b}`);

/** Nazarbayev's visit to Belarus on 8 and 9 June 2017, as one source tells it. */
export const visit = (number: number, more: Partial<Account> = {}): Account => ({
  id: `visit:${number}`,
  source: `source:${number}`,
  days: "2017-06-08/2017-06-09",
  who: ["person:nazarbayev"],
  to: ["country:BY"],
  ...more,
});

/** His meeting with Lukashenko in Minsk on 8 June 2017. */
export const meeting = (number: number, more: Partial<Account> = {}): Account => ({
  id: `meeting:${number}`,
  source: `source:${number}`,
  days: "2017-06-08",
  who: ["person:nazarbayev", "person:lukashenko"],
  to: ["place:minsk"],
  ...more,
});
