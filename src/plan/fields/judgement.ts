import { NO_CLOCKS } from "../clocks.ts";
import { plain, when, whenIs } from "../conditions.ts";
import { valueAt } from "../draft.ts";
import { column, derived, entityAnswering } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { type Ask, page } from "../list-field.ts";
import { descending } from "../order.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";

const LATEST = descending("RECORDED_DESC", (it) => `${it}.recordedFrom`);

/** The ids that answer as an entity, its own first. */
const idsOf = (id: string, { context: { answers } }: Frame): readonly string[] => [
  id,
  ...[...answers].filter(([, canonical]) => canonical === id).map(([alias]) => alias),
];

const judgementsAsked: Ask = ({ draft, call }) => {
  const at =
    (place: string) =>
    (frame: Frame): unknown =>
      valueAt(call.read(frame), place);
  const on = (frame: Frame): readonly string[] => idsOf(String(at("where.of")(frame)), frame);
  return {
    record: "Judgement",
    matches: (it) => [{ text: fragment("everything-of", { it, RECORD_LABEL: "Judgement" }) }],
    conditions: [
      ...(call.has("where.ids") ? [when(draft, "has-id", { ids: at("where.ids") })] : []),
      ...(call.has("where.of") ? [when(draft, "is-judgement-on", { ids: on })] : []),
      ...["verdict", "by"].flatMap((name) =>
        call.has(`where.${name}`) ? [whenIs(draft, name, at(`where.${name}`))] : [],
      ),
      ...(call.choice("where.includeUndone") === true ? [] : [plain((it) => fragment("is-not-undone", { it }))]),
    ],
    order: LATEST,
  };
};

/** `Query.judgements`. Clocks do not move it: judgements are not replayed. */
export const judgements: Field = (site) => page(judgementsAsked)({ ...site, clocks: NO_CLOCKS });

export const judgement: Fields = {
  id: column("id"),
  of: derived<{ readonly a: string; readonly b: string }>(["a", "b"], ({ a, b }) => [a, b]),
  a: entityAnswering("a"),
  b: entityAnswering("b"),
  verdict: column("verdict"),
  by: column("by"),
  reason: column("reason"),
  at: column("recordedFrom"),
  undoneAt: column("recordedUntil"),
  undoneBy: column("retractedBy"),
  undoneBecause: column("retractedBecause"),
};
