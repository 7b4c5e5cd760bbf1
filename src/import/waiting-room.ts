import type { Readable } from "../graph/find-rows.ts";
import { findWaitingByNeeds, type StoredWaiting } from "../graph/waiting.ts";
import type { Known } from "./workbench.ts";
import { byText } from "../domain/by-text.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { type Decision, decide, type Waiting } from "./decide.ts";
import { findKnown } from "./known.ts";
import type { ImportRecord, Placed } from "./records.ts";

/** The id under which a record waits: two that have one id and other contents or locators both wait. */
export const waitingId = ({ record }: Placed): string =>
  `waiting:${record.value.id}:${sha256(canonicalJson(record)).slice(0, 12)}`;

/** A record that waits, as the graph keeps it; what needs nothing and was still refused is kept with its needs empty. */
export const toStoredWaiting = ({ placed, needs }: Waiting): StoredWaiting => ({
  id: waitingId(placed),
  needs,
  record: placed.record,
  ...placed.place,
});

/** The record that waited; it was checked before it was kept. */
export const fromStoredWaiting = ({ record, file, line }: StoredWaiting): Placed => ({
  place: { file, line },
  record: record as ImportRecord,
});

const byId = (a: StoredWaiting, b: StoredWaiting): number => byText(a.id, b.id);

const idsOf = ({ sources, entities }: Decision): readonly string[] => [...sources, ...entities].map(({ id }) => id);

/** From what a batch is decided on: what is held, and what waits for some ids. */
export type Holdings = {
  readonly findKnown: (records: readonly Placed[]) => Promise<Known>;
  readonly findWaiting: (needs: readonly string[]) => Promise<readonly StoredWaiting[]>;
};

/** What the graph holds. */
export const holdingsOf = (from: Readable): Holdings => ({
  findKnown: (records) => findKnown(from, records),
  findWaiting: (needs) => findWaitingByNeeds(from, needs),
});

export type Released = {
  readonly decision: Decision;
  /** Records that waited and have been decided on with the batch; some may wait for another thing now. */
  readonly records: readonly Placed[];
  /** Ids under which they waited. */
  readonly released: ReadonlySet<string>;
};

/** Decides on a batch, and on what waited for something in it, and on what waited for that. */
export const decideWithWaiting = async (
  { findKnown: find, findWaiting }: Holdings,
  batch: readonly Placed[],
  now: string,
): Promise<Released> => {
  const asked = new Set<string>();
  const released = new Map<string, Placed>();
  for (;;) {
    const records = [...batch, ...released.values()];
    const known: Known = await find(records);
    const decision = decide(records, known, now);
    const arrived = idsOf(decision).filter((id) => !asked.has(id));
    for (const id of arrived) asked.add(id);
    // In one order, wherever they wait: of two that contradict each other the first goes in.
    const found = (await findWaiting(arrived)).filter(({ id }) => !released.has(id)).toSorted(byId);
    if (found.length === 0) return { decision, records: [...released.values()], released: new Set(released.keys()) };
    for (const waiting of found) released.set(waiting.id, fromStoredWaiting(waiting));
  }
};
