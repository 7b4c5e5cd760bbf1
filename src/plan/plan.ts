import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  GraphQLError,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Graph, Parameters, Row } from "../graph/graph.ts";
import { answeredIds } from "./answered-ids.ts";
import { NO_CLOCKS } from "./clocks.ts";
import { type Cost, costOf } from "./cost.ts";
import { completing } from "./complete.ts";
import type { Draft } from "./draft.ts";
import { startDraft } from "./draft.ts";
import { fieldOf } from "./fields/registry.ts";
import type { Arguments, Frame } from "./frame.ts";
import type { Branch } from "./place.ts";
import type { PlanContext } from "./plan-context.ts";
import { planFields, shapeObject } from "./plan-record.ts";
import { printStatement } from "./print.ts";
import { namingOf } from "./rows.ts";
import { select } from "./select.ts";
import { signatureOf } from "./signature.ts";
import type { Tree } from "./tree.ts";

/*
 * Terminology
 *
 * Plan     what becomes of a document: one statement, where its parameters come from, and how its row becomes the answer.
 *
 *   document ── select ──▶ fields ── fields/ ──▶ places and branches ── print ──▶ statement
 *                                        └─────▶ shapes: row ──▶ tree ── graphql-js ──▶ answer
 *
 * Making a plan has no effects, and asks no value of any argument: plans are kept, and shared by requests that differ in values.
 */

export type Statement = {
  /** Cypher of the common subset, as people read it. */
  readonly readable: string;
  /** The same without indentation, as it is sent. */
  readonly text: string;
};

export type Plan = {
  /** Its statement for an engine; null when nothing is asked of the graph. */
  readonly statementFor: (engine: Graph["engine"]) => Statement | null;
  readonly draft: Draft;
  /** The arguments of its calls, as the client gives them. */
  readonly callReaders: readonly ((variables: Arguments) => Arguments)[];
  /** The subqueries at the top of the statement. */
  readonly branches: readonly Branch[];
  /** The statement's row as an engine sends it, with the names of what is in it. */
  readonly nameRow: (engine: Graph["engine"], row: Row) => Row;
  readonly shape: (row: Row, frame: Frame) => Tree;
  /** The data of the answer; null when something in the tree does not fit its type. */
  readonly complete: (tree: Tree) => Record<string, unknown> | null;
};

/** A plan for one request. */
export type Operation = {
  readonly plan: Plan;
  readonly cost: Cost;
  /** The values of the plan's calls, as the client gave them. */
  readonly calls: readonly Arguments[];
};

const fragmentsIn = (document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

const statementsOf = (branches: readonly Branch[]): Plan["statementFor"] => {
  const made = new Map<Graph["engine"], Statement | null>();
  return (engine) => {
    const known = made.get(engine);
    if (known !== undefined) return known;
    const readable = printStatement(branches, engine);
    const statement = readable === null ? null : { readable, text: readable.replace(/\n +/g, "\n") };
    made.set(engine, statement);
    return statement;
  };
};

const makePlan = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sample: Arguments,
): Plan => {
  const type = schema.getQueryType();
  if (!type) throw new Error("The schema has no queries.");
  const draft = startDraft({ schema, fragments: fragmentsIn(document), fieldOf, sample });
  const branches: Branch[] = [];
  const selected = select(draft, type, [operation.selectionSet]);
  const entries = planFields({ draft, place: null, branches, gate: null, clocks: NO_CLOCKS, path: "" }, type, selected);
  const shape = shapeObject(entries);
  return {
    statementFor: statementsOf(branches),
    draft,
    callReaders: callReaders(draft),
    branches,
    nameRow: namingOf(branches),
    shape: (row, frame) => shape({ row, record: {} }, frame),
    complete: completing(draft, type, operation.selectionSet),
  };
};

const MOST_PLANS = 1000;

/** Plans of a schema by document, then by signature; the least recently used document goes first. */
const cached = new WeakMap<GraphQLSchema, LRUCache<string, Plan>>();
const textOf = new WeakMap<DocumentNode, string>();
let documents = 0;

/** The document's text where it is known, so that equal documents share plans; else a number of its own. */
const nameOf = (document: DocumentNode): string => {
  const known = textOf.get(document);
  if (known !== undefined) return known;
  documents += 1;
  const name = document.loc?.source.body ?? `document ${documents}`;
  textOf.set(document, name);
  return name;
};

const planFor = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Arguments,
): Plan => {
  const plans = cached.get(schema) ?? new LRUCache<string, Plan>({ max: MOST_PLANS });
  cached.set(schema, plans);
  const key = `${nameOf(document)}\n${operation.name?.value ?? ""}\n${signatureOf(schema, operation, variables)}`;
  const plan = plans.get(key) ?? makePlan(schema, document, operation, variables);
  plans.set(key, plan);
  return plan;
};

const hasVariable = ({ arguments: given = [] }: FieldNode): boolean => {
  let found = false;
  const find = (): typeof BREAK => {
    found = true;
    return BREAK;
  };
  for (const argument of given) visit(argument, { Variable: find });
  return found;
};

/** How to read the arguments of each call; without variables they are what they are. */
const callReaders = ({ calls }: Draft): readonly ((variables: Arguments) => Arguments)[] =>
  calls.map(({ definition, node }) => {
    if (hasVariable(node)) return (variables) => getArgumentValues(definition, node, variables);
    const fixed = getArgumentValues(definition, node);
    return () => fixed;
  });

/**
 * The plan of a valid query, and what it costs at most. Throws a GraphQLError for variables that do not fit, and PublicError
 * QUERY_TOO_COSTLY over `limit`.
 */
export const planOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  raw: Readonly<Record<string, unknown>>,
  limit: number,
): Operation => {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError("Tell in operationName which operation of the document is meant.");
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
  if (errors?.[0] || coerced === undefined) throw errors?.[0] ?? new GraphQLError("The variables cannot be read.");
  const plan = planFor(schema, document, operation, coerced);
  const calls = plan.callReaders.map((read) => read(coerced));
  return { plan, calls, cost: costOf(plan.branches, { calls, reach: 1 }, limit) };
};

/** A run of a plan: the values of its calls. */
export const frameOf = ({ plan: { draft }, calls }: Operation, context: PlanContext, reach: number): Frame => ({
  calls: draft.calls.map(({ definition }, i) => answeredIds(definition, calls[i] ?? {}, context.answers)),
  context,
  found: new Map(),
  reach,
  isShort: false,
  records: 0,
});

/** The values of the statement's parameters. Throws BAD_USER_INPUT for arguments that cannot be meant. */
export const parametersOf = ({ draft }: Plan, frame: Frame): Parameters =>
  Object.fromEntries(draft.bindings.map(({ name, read }) => [name, read(frame)]));
