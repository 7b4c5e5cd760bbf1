import { type At, NOW } from "../../src/domain/at.ts";
import { hasClocks, isLeft, publicationOf, rootOf } from "../../src/domain/clocks.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { foldEntity } from "../../src/domain/fold-entity.ts";
import { type Facts, project } from "../../src/domain/project.ts";
import type {
  ConflictRecord,
  EntityRecord,
  FigureRecord,
  PairRecord,
  Projection,
  RelationRecord,
} from "../../src/domain/record.ts";
import type { Source } from "../../src/domain/source.ts";
import type { Statement, StoredStatement } from "../../src/domain/statement.ts";
import type { StoredJudgement } from "../../src/graph/judgements.ts";
import { answersBy } from "../../src/domain/identity.ts";
import { renamed } from "../../src/domain/told.ts";
import type { RecordedStatement } from "../../src/graph/recorded-statements.ts";
import type { Deeds } from "./corpus-deeds.ts";

/*
 * Terminology
 *
 * World     all facts that a graph holds, read from its canonical export with history: plain arrays.
 * View      the world under the clocks of one `at`: everything that is left, folded anew from all the facts. Lists are in the order
 *           of ids. `stored` is the world without clocks, whose keys order lists under clocks too.
 */

export type World = Deeds & {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  /** Under the ids that those they were told with answer as. */
  readonly statements: readonly HeldStatement[];
  readonly judgements: readonly StoredJudgement[];
  /** From ids that answer as another one to that one. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly version: string;
  readonly writtenAt: string;
};

export type View = {
  readonly world: World;
  readonly at: At;
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly figures: readonly FigureRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly pairs: readonly PairRecord[];
  readonly statements: readonly StoredStatement[];
  readonly sources: readonly Source[];
  readonly stored: Projection;
};

export type HeldStatement = StoredStatement & Pick<RecordedStatement, "supersededBy">;

type Line = { readonly type: string; readonly id: string };
type Clock = Pick<StoredStatement, "recordedFrom" | "recordedUntil">;

/** The facts in the lines of `export --with-history`. */
export const readWorld = (lines: readonly string[], version: string, writtenAt: string, deeds: Deeds): World => {
  const all = lines.map((line) => JSON.parse(line) as Line);
  const of = <T>(type: string): readonly T[] => all.filter((line) => line.type === type) as unknown as readonly T[];
  const sources = of<Source>("source");
  const byId = new Map(sources.map((source) => [source.id, source]));
  const statements = of<Statement & Clock>("statement").map((statement): HeldStatement => {
    const source = byId.get(statement.source);
    if (source === undefined) throw new Error(`The statement ${statement.id} has no source.`);
    return { ...statement, ...publicationOf(source), root: rootOf(source, byId) };
  });
  const judgements = of<StoredJudgement>("judgement");
  const canonical = answersBy(judgements);
  const answering = statements.map((statement) => renamed(statement, (id) => canonical.get(id) ?? id));
  const entities = of<Entity>("entity");
  return { entities, sources, statements: answering, judgements, canonical, version, writtenAt, ...deeds };
};

const factsOf = ({ entities, statements, canonical }: World): Facts => ({ entities, statements, canonical });

/** The one id that an entity answers as. */
export const canonicalOf = (world: World, id: string): string => {
  const next = world.canonical.get(id);
  return next === undefined ? id : canonicalOf(world, next);
};

const isSourceLeft = (source: Source, at: At): boolean => {
  const { publishedFrom, publishedTo } = publicationOf(source);
  const isPublished =
    at.publishedBy === null ||
    source.id === "source:editorial" ||
    (at.certainty === "POSSIBLE"
      ? publishedFrom === null || publishedFrom <= at.publishedBy
      : publishedTo !== null && publishedTo <= at.publishedBy);
  return isPublished && (at.datasets === null || at.datasets.includes(source.dataset));
};

const views = new WeakMap<World, Map<string, View>>();

const makeView = (world: World, at: At): View => {
  const stored = project(factsOf(world), NOW);
  const now = hasClocks(at) ? project(factsOf(world), { ...at, validOn: null }) : stored;
  return {
    world,
    at,
    stored,
    entities: now.entities,
    relations: now.relations.filter(({ live }) => live),
    figures: now.figures.filter(({ live }) => live),
    conflicts: now.conflicts.filter(({ kind }) => kind !== null),
    pairs: now.pairs.filter(({ live }) => live),
    statements: world.statements.filter((statement) => isLeft(statement, at)),
    sources: world.sources.filter((source) => isSourceLeft(source, at)),
  };
};

/** The world under clocks; made once for each. */
export const viewOf = (world: World, at: At): View => {
  const known = views.get(world) ?? new Map<string, View>();
  views.set(world, known);
  const key = JSON.stringify(at);
  const view = known.get(key) ?? makeView(world, at);
  known.set(key, view);
  return view;
};

/** An entity that something names: it answers even where its own statements are not left. */
export const namedEntity = (view: View, id: string): EntityRecord | null => {
  const own = canonicalOf(view.world, id);
  const present = view.entities.find((entity) => entity.id === own);
  if (present !== undefined) return present;
  const entity = view.stored.entities.find((other) => other.id === own);
  if (entity === undefined) return null;
  const { aliases, countries, degree } = entity;
  const statements = view.world.statements.filter(({ subject }) => canonicalOf(view.world, subject) === own);
  return foldEntity(entity, statements, view.at, { aliases, countries, degree });
};
