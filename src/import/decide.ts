import type { Entity } from "../domain/entity.ts";
import { movedBetween } from "../domain/identity.ts";
import type { MarkedEntity } from "../graph/entities.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import type { StoredSource } from "../graph/sources.ts";
import { type Known, openWorkbench } from "./workbench.ts";
import { judgeRecord, type Verdict } from "./judge-record.ts";
import type { Placed, RecordType, Refusal } from "./records.ts";

/** A record that waits, and the first id that it waits for. */
export type Waiting = { readonly placed: Placed; readonly needs: string };

export type Refused = Refusal & { readonly placed: Placed; readonly isConflict: boolean };

/** What is to be done with the records of a batch. */
export type Decision = {
  /** New ones. */
  readonly sources: readonly StoredSource[];
  readonly entities: readonly Entity[];
  /** Entities that the records are or name, with the marks that they have. */
  readonly marked: readonly MarkedEntity[];
  /** New ones, and held ones that got more locators or another record; as they were told. */
  readonly statements: readonly RecordedStatement[];
  readonly judgements: readonly StoredJudgement[];
  /** The ids that answer as others from now on, each with its new answer. */
  readonly moved: ReadonlyMap<string, string>;
  /** Whether the graph holds no statement with this id, of those that the records tell. */
  readonly isNewStatement: (id: string) => boolean;
  /** Records that went in. */
  readonly accepted: readonly Placed[];
  readonly waiting: readonly Waiting[];
  readonly refused: readonly Refused[];
  /** Those of them that the graph held already, just so; and their number. */
  readonly held: readonly Placed[];
  readonly skipped: number;
};

const ORDER: readonly RecordType[] = ["source", "entity", "judgement", "statement"];

const inOrder = (records: readonly Placed[]): readonly Placed[] =>
  ORDER.flatMap((type) => records.filter(({ record }) => record.type === type));

type Judged = { readonly placed: Placed; readonly verdict: Verdict };

/** Again and again over those that wait, as long as one of them comes in: an origin may stand after its copy. */
const judgeAll = (records: readonly Placed[], judge: (placed: Placed) => Verdict): readonly Judged[] => {
  const judged = records.map((placed) => ({ placed, verdict: judge(placed) }));
  const waiting = judged.filter(({ verdict }) => verdict.is === "waiting").map(({ placed }) => placed);
  if (waiting.length === 0 || waiting.length === records.length) return judged;
  return [...judged.filter(({ verdict }) => verdict.is !== "waiting"), ...judgeAll(waiting, judge)];
};

const toRefusal = ({ placed, verdict }: Judged): readonly Refused[] =>
  verdict.is === "refused" || verdict.is === "conflict"
    ? [
        {
          place: placed.place,
          id: placed.record.value.id,
          ...verdict.problem,
          placed,
          isConflict: verdict.is === "conflict",
        },
      ]
    : [];

type Judgements = ReadonlyMap<string, StoredJudgement>;

/** The judgements that were known, and the same with those that have changed. */
export const beforeAndAfter = (
  known: Judgements,
  changed: readonly StoredJudgement[],
): readonly [Iterable<StoredJudgement>, Iterable<StoredJudgement>] => [
  known.values(),
  new Map([...known, ...changed.map((judgement) => [judgement.id, judgement] as const)]).values(),
];

/** Decides on each record of a batch, pure: what is new, what was held, what waits, and what is refused and why. */
export const decide = (records: readonly Placed[], known: Known, now: string): Decision => {
  const bench = openWorkbench(known);
  const judged = judgeAll(inOrder(records), ({ record }) => judgeRecord(record, bench, now));
  const judgements = bench.judgements.changed();
  const held = judged.filter(({ verdict }) => verdict.is === "held").map(({ placed }) => placed);
  return {
    sources: bench.sources.changed(),
    entities: bench.entities.changed(),
    marked: known.marked,
    statements: bench.statements.changed(),
    isNewStatement: (id) => known.statements.get(id) === undefined,
    judgements,
    moved: judgements.length === 0 ? new Map() : movedBetween(...beforeAndAfter(known.judgements, judgements)),
    accepted: judged
      .filter(({ verdict }) => verdict.is === "changed" || verdict.is === "held")
      .map(({ placed }) => placed),
    waiting: judged.flatMap(({ placed, verdict }) =>
      verdict.is === "waiting" ? [{ placed, needs: verdict.needs }] : [],
    ),
    refused: judged.flatMap(toRefusal),
    held,
    skipped: held.length,
  };
};
