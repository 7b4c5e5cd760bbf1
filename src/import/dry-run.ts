import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../graph/graph.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import { findWaitingByNeeds, type StoredWaiting } from "../graph/waiting.ts";
import type { Decision, Waiting } from "./decide.ts";
import { type DiskMap, openDiskMap } from "./disk-map.ts";
import { findKnown } from "./known.ts";
import type { Placed } from "./records.ts";
import { decideWithWaiting, type Holdings, toStoredWaiting, waitingId } from "./waiting-room.ts";
import type { WriteResult } from "./write.ts";
import type { Known } from "./workbench.ts";

/** An import that writes nothing to the graph: what the batches before would have brought is in files until it is closed. */
export type Trial = {
  /** What writing a batch would do. */
  readonly tryBatch: (batch: readonly Placed[]) => Promise<Omit<WriteResult, "dataVersion">>;
  readonly close: () => Promise<void>;
};

type Store = {
  readonly sources: DiskMap;
  readonly entities: DiskMap;
  readonly statements: DiskMap;
  /** By what they need and a number; how many need a thing, by that. */
  readonly waiting: DiskMap;
  /** Those that wait no longer. */
  readonly released: DiskMap;
  /** In memory: each may be connected with any other. */
  readonly judgements: Map<string, StoredJudgement>;
};

type Lookup<T> = { readonly get: (id: string) => T | undefined };

/** What the trial has, else what the graph has; each is read once. */
const laidOver = <T>(trial: DiskMap, known: Lookup<T>): Lookup<T> => {
  const seen = new Map<string, T | undefined>();
  return {
    get: (id) => {
      if (seen.has(id)) return seen.get(id);
      const text = trial.get(id);
      const value = text === undefined ? known.get(id) : (JSON.parse(text) as T);
      seen.set(id, value);
      return value;
    },
  };
};

const asRecord = ({ recordedFrom: _, ...judgement }: StoredJudgement): Placed => ({
  place: { file: "", line: 0 },
  record: { type: "judgement", value: judgement, history: null },
});

const knownWith = async (graph: Graph, store: Store, records: readonly Placed[]): Promise<Known> => {
  const isJudging = records.some(({ record }) => record.type === "judgement");
  const judgedBefore = isJudging ? [...store.judgements.values()] : [];
  const known = await findKnown(graph, [...records, ...judgedBefore.map(asRecord)]);
  return {
    sources: laidOver(store.sources, known.sources),
    entities: laidOver(store.entities, known.entities),
    statements: laidOver(store.statements, known.statements),
    marked: known.marked,
    judgements: new Map([...known.judgements, ...judgedBefore.map((judgement) => [judgement.id, judgement] as const)]),
  };
};

const countOf = ({ waiting }: Store, needs: string): number => Number(waiting.get(needs) ?? 0);

const waitingIn = (store: Store, needs: string): readonly StoredWaiting[] =>
  Array.from({ length: countOf(store, needs) }, (_, index) => store.waiting.get(`${needs} ${index}`))
    .filter((text) => text !== undefined)
    .map((text) => JSON.parse(text) as StoredWaiting);

const holdingsWith = (graph: Graph, store: Store): Holdings => ({
  findKnown: (records) => knownWith(graph, store, records),
  findWaiting: async (needs) =>
    [...(await findWaitingByNeeds(graph, needs)), ...needs.flatMap((id) => waitingIn(store, id))].filter(
      ({ id }) => store.released.get(id) === undefined,
    ),
});

const keepWaiting = (store: Store, waiting: Waiting): void => {
  const { needs } = waiting;
  const count = countOf(store, needs);
  store.waiting.put(`${needs} ${count}`, JSON.stringify(toStoredWaiting(waiting)));
  store.waiting.put(needs, String(count + 1));
};

const keep = (store: Store, { sources, entities, statements, judgements, waiting }: Decision): void => {
  for (const source of sources) store.sources.put(source.id, JSON.stringify(source));
  for (const entity of entities) store.entities.put(entity.id, JSON.stringify(entity));
  for (const statement of statements) store.statements.put(statement.id, JSON.stringify(statement));
  for (const judgement of judgements) store.judgements.set(judgement.id, judgement);
  for (const one of waiting) keepWaiting(store, one);
};

const tryBatch = async (graph: Graph, store: Store, batch: readonly Placed[]) => {
  const found = await decideWithWaiting(holdingsWith(graph, store), batch, new Date().toISOString());
  const { decision, records } = found;
  const isWaiting = new Set(decision.waiting.map(({ placed }) => waitingId(placed)));
  for (const id of found.released) if (!isWaiting.has(id)) store.released.put(id, "");
  keep(store, decision);
  return { ...decision, written: decision.accepted.length - decision.skipped, released: records };
};

/**
 * Starts a dry run. Memory does not grow with what is imported, but for judgements; files in the system's temporary folder do,
 * about as much as the inputs. Errors: those of the file system.
 */
export const startTrial = async (graph: Graph): Promise<Trial> => {
  const folder = await mkdtemp(join(tmpdir(), "entente-dry-run-"));
  const maps = {
    sources: openDiskMap(folder, "sources"),
    entities: openDiskMap(folder, "entities"),
    statements: openDiskMap(folder, "statements"),
    waiting: openDiskMap(folder, "waiting"),
    released: openDiskMap(folder, "released"),
  };
  const store: Store = { ...maps, judgements: new Map() };
  return {
    tryBatch: (batch) => tryBatch(graph, store, batch),
    close: async () => {
      for (const map of Object.values(maps)) map.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
