import { NOW } from "../../src/domain/at.ts";
import type { StoredJudgement } from "../../src/graph/judgements.ts";
import { type Seen, seen } from "./seen.ts";
import { connection, type PageArguments, sortedBy } from "./lists.ts";
import { canonicalOf, namedEntity, type View, viewOf } from "./world.ts";

type JudgementFilter = {
  readonly ids?: readonly string[] | null;
  readonly of?: string | null;
  readonly verdict?: string | null;
  readonly by?: string | null;
  readonly includeUndone?: boolean | null;
};
type Asked = PageArguments & { readonly where?: JudgementFilter | null };

export const judgements = ({ view: { world } }: { readonly view: View }, { where, ...page }: Asked) => {
  const { ids, of, verdict, by, includeUndone } = where ?? {};
  const isOn = ({ a, b }: StoredJudgement, id: string): boolean =>
    [a, b].some((end) => canonicalOf(world, end) === canonicalOf(world, id));
  const asked = world.judgements.filter(
    (judgement) =>
      (!ids?.length || ids.includes(judgement.id)) &&
      (!of || isOn(judgement, of)) &&
      (!verdict || judgement.verdict === verdict) &&
      (!by || judgement.by === by) &&
      (includeUndone || judgement.recordedUntil === null),
  );
  const latest = sortedBy(asked, ({ recordedFrom, id }) => [recordedFrom, id], true);
  return connection(latest.map(seen(viewOf(world, NOW))), page, ({ record }) => record.id);
};

type Judgement = Seen<StoredJudgement>;

const field =
  <Field extends keyof StoredJudgement>(name: Field) =>
  ({ record }: Judgement): StoredJudgement[Field] =>
    record[name];

const end =
  (name: "a" | "b") =>
  ({ view, record }: Judgement) => {
    const entity = namedEntity(view, record[name]);
    return entity === null ? null : seen(view)(entity);
  };

export const judgement = {
  id: field("id"),
  of: ({ record: { a, b } }: Judgement) => [a, b],
  a: end("a"),
  b: end("b"),
  verdict: field("verdict"),
  by: field("by"),
  reason: field("reason"),
  at: field("recordedFrom"),
  undoneAt: field("recordedUntil"),
  undoneBy: field("retractedBy"),
  undoneBecause: field("retractedBecause"),
};
