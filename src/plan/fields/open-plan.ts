import { type OpenPlan, openPlan } from "../../domain/open-plans.ts";
import { answerOf, entityIn, planValue } from "../field.ts";
import { page } from "../list-field.ts";
import { factsIn } from "../folding.ts";
import { fragment } from "../fragment.ts";
import { ORDERS } from "../orders.ts";
import type { Field } from "../plan-record.ts";
import { setsOf } from "../select.ts";
import type { Fields } from "./fields.ts";
import { pairsAsked, whenOccurring } from "./pairs-asked.ts";

/** `BilateralRelation.openPlans`: of what is bilateral, that of which no source says that it was carried out or given up. */
export const openPlans: Field = page((site) => ({
  ...pairsAsked(site, whenOccurring(site, null), ORDERS.Pair.DAY_ASC),
  prepare: ({ calls, variable }) => calls.set("own", fragment("own-facts-of-pair", { parent: variable })),
  refine: (found, frame) => {
    const { on } = site.call.read(frame);
    const plan = openPlan(
      factsIn(found.row, "own"),
      typeof on === "string" ? on : frame.context.today,
      site.clocks.read(frame),
    );
    return plan === null ? null : { ...found, record: { ...found.record, plan } };
  },
}));

const ofPlan =
  (field: keyof OpenPlan): Field =>
  (site) => {
    const shape =
      field === "validity" ? planValue(site, answerOf(site), setsOf(site.nodes)) : (value: unknown) => value;
    return ({ record }) => shape((record.plan as OpenPlan)[field]);
  };

/** A pair, seen as an open plan. */
export const openPlanFields: Fields = {
  entity: entityIn("entity"),
  status: ofPlan("status"),
  validity: ofPlan("validity"),
  overdue: ofPlan("overdue"),
};
