import type { CallOptions, Graph } from "../graph/graph.ts";
import type { Frame } from "./frame.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Operation } from "./plan.ts";
import { frameOf, parametersOf } from "./plan.ts";
import type { Tree } from "./tree.ts";

export type Answer = {
  /** What graphql-js takes for its root value; tree.ts has the resolvers that walk it. */
  readonly tree: Tree;
  /** How many statements were run: one, or more when a list under clocks came out short. */
  readonly statements: number;
  /** How many records were made of what they returned. */
  readonly records: number;
};

const FURTHER = 8;
const FURTHEST = 4096;

const ask = async (graph: Graph, { plan, cost }: Operation, frame: Frame, options: CallOptions): Promise<Tree> => {
  const statement = plan.statementFor(graph.engine);
  if (statement === null) return plan.shape({}, frame);
  const [row] = await graph.read(statement.text, parametersOf(plan, frame), { cost: cost.total, ...options });
  if (row === undefined) throw new Error("Expected one row of a plan's statement, but got none.");
  return plan.shape(plan.nameRow(graph.engine, row), frame);
};

/** Runs a plan: one statement, and the tree of the answer. */
export const executePlan = async (
  graph: Graph,
  operation: Operation,
  context: PlanContext,
  options: CallOptions = {},
): Promise<Answer> => {
  const found: Frame["found"] = new Map();
  let records = 0;
  for (let reach = 1, statements = 1; ; reach *= FURTHER, statements += 1) {
    const frame: Frame = { ...frameOf(operation, context, reach), found };
    const { preparations } = operation.plan.draft;
    if (statements === 1 && preparations.length > 0) await Promise.all(preparations.map((prepare) => prepare(frame)));
    const tree = await ask(graph, operation, frame, options);
    records += frame.records;
    if (frame.isShort && reach < FURTHEST) continue;
    return { tree, records, statements: operation.plan.branches.length === 0 ? 0 : statements };
  }
};
