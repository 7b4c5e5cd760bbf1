import type { Graph, Parameters } from "../graph/graph.ts";
import { frameOf, type Operation, parametersOf } from "./plan.ts";
import type { PlanContext } from "./plan-context.ts";

export type Statement = { readonly text: string; readonly parameters: Parameters };

/** The statement of an operation for an engine and its parameters, as it would be asked first; null when nothing is asked of the graph. */
export const explainOperation = async (
  { engine }: Pick<Graph, "engine">,
  operation: Operation,
  context: PlanContext,
): Promise<Statement | null> => {
  const { plan } = operation;
  const statement = plan.statementFor(engine);
  if (statement === null) return null;
  const frame = frameOf(operation, context, 1);
  await Promise.all(plan.draft.preparations.map((prepare) => prepare(frame)));
  return { text: statement.readable, parameters: parametersOf(plan, frame) };
};
