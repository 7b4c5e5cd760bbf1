import type { Entity } from "../domain/entity.ts";
import type { MarkedEntity } from "../graph/entities.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import type { StoredSource } from "../graph/sources.ts";
import { type IdentityBench, makeIdentityBench } from "./identity-bench.ts";
import { same } from "./same.ts";

/** Things by id. */
type Lookup<T> = Pick<ReadonlyMap<string, T>, "get">;

/** What the graph holds of all that a batch mentions, by id. */
export type Known = {
  readonly sources: Lookup<StoredSource>;
  /** Under their own ids, aliases too; only the kinds of those that are no records of the batch. */
  readonly entities: Lookup<Entity>;
  /** As they were told. */
  readonly statements: Lookup<RecordedStatement>;
  /** All on what is one with the things that the batch judges. */
  readonly judgements: ReadonlyMap<string, StoredJudgement>;
  /** Those of the entities that are no aliases, with their marks. */
  readonly marked: readonly MarkedEntity[];
};

/** What a batch changes, laid over what the graph holds. */
export type Layer<T> = {
  readonly get: (id: string) => T | undefined;
  /** Whether that changes what is held. */
  readonly put: (id: string, value: T) => boolean;
  readonly changed: () => readonly T[];
};

export type Workbench = {
  readonly [K in Exclude<keyof Known, "marked">]: Layer<Known[K] extends Lookup<infer T> ? T : never>;
} & { readonly identity: IdentityBench };

const layOver = <T>(known: Lookup<T>): Layer<T> => {
  const changed = new Map<string, T>();
  const get = (id: string): T | undefined => changed.get(id) ?? known.get(id);
  return {
    get,
    put: (id, value) => {
      const held = get(id);
      if (held !== undefined && same(held, value)) return false;
      changed.set(id, value);
      return true;
    },
    changed: () => [...changed.values()],
  };
};

/** A bench to lay the records of one batch on, one after another. */
export const openWorkbench = (known: Known): Workbench => ({
  sources: layOver(known.sources),
  entities: layOver(known.entities),
  statements: layOver(known.statements),
  judgements: layOver(known.judgements),
  identity: makeIdentityBench(known.judgements.values()),
});
