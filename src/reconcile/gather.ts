import type { Entity } from "../domain/entity.ts";
import { EDITORIAL, type StoredStatement } from "../domain/statement.ts";
import { isPlanned } from "../domain/status.ts";
import type { Property } from "../domain/vocabulary.ts";
import type { Facts, Known, Occurrence, OccurrenceKind, Telling, Term } from "./occurrence.ts";

/*
 * Makes facts of what is read in pages: first all statements, then all entities. Of each statement only what the rules ask for is
 * kept, and each text once.
 */

const ACTOR_OF: readonly Property[] = ["VISITOR_ON", "MET_AT", "TOOK_PART_IN"];
const HOST_OF: readonly Property[] = ["VISIT_TO", "TOOK_PLACE_IN"];
const BODY_OF: readonly Property[] = ["OFFICE_OF", "BODY_OF"];

type Draft = {
  readonly occurred: StoredStatement[];
  readonly tellings: Map<string, Telling>;
  readonly actors: Set<string>;
  readonly hosts: Set<string>;
  readonly during: Set<string>;
  readonly coincides: Set<string>;
};

const emptyDraft = (): Draft => ({
  occurred: [],
  tellings: new Map(),
  actors: new Set(),
  hosts: new Set(),
  during: new Set(),
  coincides: new Set(),
});

const addTo = <T>(map: Map<string, T[]>, key: string, item: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
};

const NOWHERE: StoredStatement["locators"] = [];

/** What a fold of dates and statuses asks of a statement, and nothing that it does not. */
const slim = (statement: StoredStatement, kept: (text: string) => string): StoredStatement => ({
  ...statement,
  claim: "",
  literal: null,
  locators: NOWHERE,
  subject: kept(statement.subject),
  source: kept(statement.source),
  root: kept(statement.root),
  dataset: kept(statement.dataset),
});

const isOccurrence = (kind: string): kind is OccurrenceKind =>
  kind === "VISIT" || kind === "MEETING" || kind === "EVENT";

type Named = Pick<Occurrence, "id" | "kind" | "eventKind" | "names">;

const toOccurrence = (named: Named, draft: Draft): Occurrence => ({
  ...named,
  ids: [named.id],
  occurred: draft.occurred,
  tellings: [...draft.tellings.values()],
  actors: [...draft.actors].sort(),
  hosts: [...draft.hosts].sort(),
  during: [...draft.during].sort(),
  coincides: [...draft.coincides].sort(),
});

/** What is asked of an entity. */
export type Gathered = Pick<Entity, "id" | "kind" | "eventKind" | "placeKind"> & {
  readonly name: string;
  /** All its names, folded, one a line. */
  readonly names: string;
};

export type Gatherer = {
  readonly statement: (statement: StoredStatement) => void;
  readonly entity: (entity: Gathered) => void;
  readonly finish: (settled: Facts["settled"]) => Facts;
};

type Tables = {
  readonly drafts: Map<string, Draft>;
  readonly terms: Map<string, Term[]>;
  readonly located: Map<string, string[]>;
  readonly bodies: Map<string, string[]>;
  readonly mentioned: Set<string>;
  readonly kept: (text: string) => string;
};

const draftOf = ({ drafts }: Tables, id: string): Draft => {
  const draft = drafts.get(id) ?? emptyDraft();
  drafts.set(id, draft);
  return draft;
};

const tell = (draft: Draft, { source, root, dataset }: StoredStatement, { kept }: Tables): void => {
  if (source !== EDITORIAL && !draft.tellings.has(source))
    draft.tellings.set(kept(source), { source: kept(source), root: kept(root), dataset: kept(dataset) });
};

const addStatement = (tables: Tables, statement: StoredStatement): void => {
  const { subject, property, object, validity, source, status } = statement;
  const { kept, mentioned, terms, located, bodies } = tables;
  if (property === "OCCURRED") {
    const draft = draftOf(tables, kept(subject));
    draft.occurred.push(slim(statement, kept));
    tell(draft, statement, tables);
  }
  if (object === null) return;
  const [from, to] = [kept(subject), kept(object)];
  if (ACTOR_OF.includes(property)) {
    tell(draftOf(tables, to), statement, tables);
    draftOf(tables, to).actors.add(from);
    mentioned.add(from);
  } else if (HOST_OF.includes(property)) {
    tell(draftOf(tables, from), statement, tables);
    draftOf(tables, from).hosts.add(to);
    mentioned.add(to);
  } else if (property === "HELD_DURING") draftOf(tables, from).during.add(to);
  else if (property === "COINCIDES_WITH") draftOf(tables, from).coincides.add(to);
  else if (property === "HOLDS_OFFICE" && !isPlanned(status)) {
    addTo(terms, to, { person: from, validity, source: kept(source) });
    mentioned.add(from).add(to);
  } else if (property === "LOCATED_IN") {
    addTo(located, from, to);
    mentioned.add(from).add(to);
  } else if (BODY_OF.includes(property)) {
    addTo(bodies, from, to);
    mentioned.add(from).add(to);
  }
};

/** Gathers the facts of a graph. Statements that have ended are passed over. */
export const createGatherer = (): Gatherer => {
  const texts = new Map<string, string>();
  const kept = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const tables: Tables = {
    drafts: new Map(),
    terms: new Map(),
    located: new Map(),
    bodies: new Map(),
    mentioned: new Set(),
    kept,
  };
  const known = new Map<string, Known>();
  const occurrences: Occurrence[] = [];
  return {
    statement: (statement) => {
      if (statement.recordedUntil === null) addStatement(tables, statement);
    },
    entity: ({ id, kind, eventKind, placeKind, name, names }) => {
      const draft = tables.drafts.get(id);
      tables.drafts.delete(id);
      if (isOccurrence(kind) && draft !== undefined && draft.occurred.length > 0)
        occurrences.push(
          toOccurrence({ id, kind, eventKind, names: kind === "EVENT" ? names.split("\n") : [] }, draft),
        );
      if (isOccurrence(kind) || tables.mentioned.has(id)) known.set(id, { kind, placeKind, name });
    },
    finish: (settled) => ({
      occurrences,
      known,
      terms: tables.terms,
      located: tables.located,
      bodies: tables.bodies,
      settled,
    }),
  };
};
