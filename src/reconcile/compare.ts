import type { EventKind } from "../domain/entity.ts";
import { agreementOf, areNamedAlike, isSomebody, isThere } from "./agreement.ts";
import { type Grade, gradeOf, planGradeOf } from "./days.ts";
import { differenceOf, stageOf } from "./differences.ts";
import type { View } from "./view.ts";
import type { World } from "./world.ts";

/** Two occurrences that may be one. Of PLAN_OF, `a` is the plan; of SAME, the first by id. */
export type Edge = { readonly kind: "SAME" | "PLAN_OF"; readonly a: View; readonly b: View; readonly grade: Grade };

/** Events that go on for years, or come again and again. */
const ENDLESS: ReadonlySet<EventKind> = new Set(["WAR", "BATTLE", "CONSTRUCTION", "SERIES"]);

const isOneCompany = (a: View, b: View): boolean => {
  if (a.kind === "EVENT") return !ENDLESS.has(a.occurrence.eventKind ?? "OTHER") && areNamedAlike(a, b);
  const { common } = agreementOf(a, b);
  return common.some(isSomebody) && (a.kind === "VISIT" || common.length > 1);
};

/** The report was published after the plan, as far as both are known, and what it tells of was not over by then. */
const mayFollow = (plan: View, report: View): boolean => {
  const { publishedFrom } = plan;
  if (publishedFrom === null) return true;
  if (report.publishedTo !== null && report.publishedTo < publishedFrom) return false;
  return report.status !== "HELD" || report.days === null || report.days.to >= publishedFrom;
};

const inOrder = (a: View, b: View): readonly [View, View] => {
  const [left, right] = [stageOf(a.status), stageOf(b.status)];
  return left < right || (left === right && a.id < b.id) ? [a, b] : [b, a];
};

/** Whether two occurrences may be one, by themselves; what else may be one with them is not asked. The same both ways. */
export const compare = (one: View, other: View, world: World): Edge | null => {
  if (one.days === null || other.days === null || one.id === other.id) return null;
  const [a, b] = inOrder(one, other);
  if (a.days === null || b.days === null || differenceOf(a, b, world) !== null) return null;
  const isPlan = stageOf(a.status) !== stageOf(b.status);
  if (isPlan && !mayFollow(a, b)) return null;
  if (!isThere(a, b) || !isOneCompany(a, b)) return null;
  const grade = isPlan ? planGradeOf(a.days, b.days) : gradeOf(a.days, b.days);
  return grade === null ? null : { kind: isPlan ? "PLAN_OF" : "SAME", a, b, grade };
};
