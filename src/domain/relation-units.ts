import { NOW } from "./at.ts";
import { isRecorded } from "./clocks.ts";
import type { EntityKind } from "./entity.ts";
import type { FactIndex } from "./facts.ts";
import { groupBy } from "./group-by.ts";
import type { RelationKey } from "./relation-key.ts";
import { remembered } from "./remembered.ts";
import type { StoredStatement } from "./statement.ts";
import { type Property, type RelationType, VOCABULARY } from "./vocabulary.ts";

type Statements = readonly StoredStatement[];

/** A relation and all the statements, live or not, that its fold asks for. */
export type RelationUnit = {
  readonly key: RelationKey;
  readonly own: Statements;
  readonly dating: Statements;
  readonly rivals: Statements;
  readonly placing: Statements;
};

type Placed = { readonly key: RelationKey; readonly statement: StoredStatement; readonly placing: Statements };

/** What a visit's sentence names beside the visitor: the country that is visited, else the body, event or place. */
const HOSTS: readonly (EntityKind | null)[] = ["COUNTRY", "INSTITUTION", "EVENT", "PLACE"];

const hostOf = (visit: string, index: FactIndex): string | null => {
  const told = index.from(visit, "VISIT_TO");
  const live = told.filter((statement) => isRecorded(statement, NOW));
  const hosts = (live.length > 0 ? live : told).flatMap(({ object }) => object ?? []);
  const rank = (id: string): string => `${HOSTS.indexOf(index.kindOf(id))} ${id}`;
  return hosts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null;
};

const placed = (
  type: "HOLDS_OFFICE" | "ACCREDITED_TO",
  by: "OFFICE_OF" | "SENT_TO",
  statement: StoredStatement,
  index: FactIndex,
): readonly Placed[] => {
  const office = statement.object;
  if (office === null) return [];
  const ends = groupBy(index.from(office, by), ({ object }) => object);
  return [...ends].map(([to, placing]) => ({
    key: { type, from: statement.subject, to, role: null, office, context: office },
    statement,
    placing,
  }));
};

const isRelationType = (property: Property): property is RelationType => VOCABULARY[property].class !== "VALUE";

const placesOf = (statement: StoredStatement, index: FactIndex): readonly Placed[] => {
  const { property: type, subject, object, role } = statement;
  if (type === "HOLDS_OFFICE")
    return [
      ...placed("HOLDS_OFFICE", "OFFICE_OF", statement, index),
      ...placed("ACCREDITED_TO", "SENT_TO", statement, index),
    ];
  if (object === null || type === "ACCREDITED_TO" || !isRelationType(type)) return [];
  // Of two that are one by judgement nothing connects the one with itself.
  if (object === subject) return [];
  const context = type === "VISITOR_ON" ? hostOf(object, index) : null;
  return [{ key: { type, from: subject, to: object, role, office: null, context }, statement, placing: [] }];
};

const DATED_BY_SUBJECT: readonly RelationType[] = [
  "VISIT_TO",
  "TOOK_PLACE_IN",
  "ABOUT",
  "HELD_DURING",
  "COINCIDES_WITH",
];

/** Statements that date a relation: of the occurrence or agreement; of structure those of the states at its ends. */
const datingOf = (
  { type, from, to }: RelationKey,
  index: FactIndex,
  datingAgreement: (id: string) => Statements,
): Statements => {
  const { class: of } = VOCABULARY[type];
  if (of === "STATE") return [];
  if (of === "STRUCTURE")
    return [from, to].flatMap((end) => (index.kindOf(end) === "COUNTRY" ? index.from(end, "OCCURRED") : []));
  const dated = DATED_BY_SUBJECT.includes(type) ? from : to;
  return index.kindOf(dated) === "AGREEMENT" ? datingAgreement(dated) : index.from(dated, "OCCURRED");
};

const rivalsOf = ({ type, from, to, office }: RelationKey, index: FactIndex): Statements => {
  if (office !== null) return index.to(office, "HOLDS_OFFICE").filter(({ subject }) => subject !== from);
  return VOCABULARY[type].cardinality === "ONE" ? index.from(from, type).filter(({ object }) => object !== to) : [];
};

/** The relations that the statements give, live or not; those that are wanted, by key and own statements. */
export const relationUnits = (
  index: FactIndex,
  isWanted: (key: RelationKey, own: Statements) => boolean = () => true,
): readonly RelationUnit[] => {
  const datingAgreement = remembered((id) => [...index.from(id, "STATUS"), ...index.from(id, "APPLIES")]);
  const places = index.statements.flatMap((statement) => placesOf(statement, index));
  // Ids have no spaces.
  const groups = groupBy(
    places,
    ({ key: { type, from, to, role, office } }) => `${type} ${from} ${to} ${office ?? ""} ${role ?? ""}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { key, placing } = first;
    const own = group.map(({ statement }) => statement);
    if (!isWanted(key, own)) return [];
    return [{ key, own, dating: datingOf(key, index, datingAgreement), rivals: rivalsOf(key, index), placing }];
  });
};
