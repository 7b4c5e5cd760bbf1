import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ExecutionResult, buildSchema, execute, type GraphQLSchema, parse, validate } from "graphql";
import { exportLines } from "../../src/import/export.ts";
import { fixedParametersOf, togetherText } from "../../src/graph/together-text.ts";
import { LONGEST } from "../../src/graph/together.ts";
import { findCandidatesNear } from "../../src/identity/find-near.ts";
import { findChangesAfter } from "../../src/graph/changes.ts";
import type { Graph, Parameters, Row } from "../../src/graph/graph.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { findPathRecords } from "../../src/graph/path-rows.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { createPathService } from "../../src/paths/path-service.ts";
import { toPathQuery, type PathArguments } from "../../src/paths/to-path-query.ts";
import { newCounts } from "../../src/plan/counts.ts";
import { executePlan } from "../../src/plan/execute-plan.ts";
import { planOperation } from "../../src/plan/plan.ts";
import type { PlanContext } from "../../src/plan/plan-context.ts";
import { SCALARS } from "../../src/resolvers/scalars.ts";
import { root } from "../../src/root.ts";
import { createSchema, readSchema } from "../../src/server/create-schema.ts";
import { createAliasService } from "../../src/server/alias-service.ts";
import { createNameService } from "../../src/server/name-service.ts";
import type { Deeds } from "./corpus-deeds.ts";
import { TODAY } from "./today.ts";
import { readWorld, type World } from "./world.ts";

export type Variables = Readonly<Record<string, unknown>>;

const text = readFileSync(join(root, "schema.graphql"), "utf8");

/** The schema alone: no resolver, and the scalars' checks. */
export const plainSchema = (): GraphQLSchema => {
  const schema = buildSchema(text);
  for (const { name, parseValue, parseLiteral, serialize } of SCALARS)
    Object.assign(schema.getType(name) ?? {}, { parseValue, parseLiteral, serialize });
  return schema;
};

/** One for all graphs, since plans are kept by schema. */
const served = createSchema(readSchema().document, () => ({}), SCALARS);

/** How many records there are in what a statement has returned: every map in its row. */
const recordsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + recordsIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return 1 + recordsIn(Object.values(value));
};

/** Milliseconds. A Neo4j that has just started plans the largest documents under clocks for ten seconds and more. */
const PATIENCE = 900_000;

type Told = { readonly parameters: Parameters; readonly rows: readonly Row[] };

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Asks each statement also together with what was asked before by the same one (or itself, when nothing was), as when both come at once:
 * each must get what it got alone.
 */
const togetherAsserter = (graph: Graph): ((statement: string, told: Told) => Promise<void>) => {
  const before = new Map<string, Told>();
  return async (statement, told) => {
    const fixed = fixedParametersOf(statement);
    const other = before.get(statement) ?? told;
    before.set(statement, told);
    if (!fixed.every((name) => sameJson(other.parameters[name], told.parameters[name]))) return;
    const names = Object.keys(told.parameters).filter((name) => !fixed.includes(name));
    const together = [other, told].map(({ parameters }, number) => ({
      ...Object.fromEntries(names.map((name) => [name, parameters[name]])),
      number,
    }));
    const text = togetherText(statement, new Set(names));
    const both = await graph.read(text, { ...told.parameters, together }, { timeout: PATIENCE });
    const wanted = [other, told].flatMap(({ rows }, number) => rows.map((row) => ({ number, ...row })));
    if (!sameJson(both, wanted))
      throw new Error(`Expected together ${JSON.stringify(wanted)}, but got ${JSON.stringify(both)}.`.slice(0, 5_000));
  };
};

type Asking = {
  /** On Neo4j, whether each statement is asked also as others would ask it at the same time. */
  readonly isAskedTogether?: boolean;
};

/** Counts the statements that reach a graph for reading, and the records that each returns. */
const counted = (
  graph: Graph,
  { isAskedTogether = false }: Asking,
): { readonly graph: Graph; readonly taken: () => readonly number[] } => {
  let records: number[] = [];
  const assertTogether = togetherAsserter(graph);
  const read: Graph["read"] = async (statement, parameters, options) => {
    const rows = await graph.read(statement, parameters, options);
    if (isAskedTogether && graph.engine === "neo4j" && statement.length <= LONGEST)
      await assertTogether(statement, { parameters, rows });
    records.push(recordsIn(rows.map((row) => Object.values(row))));
    return rows;
  };
  const taken = (): readonly number[] => {
    const before = records;
    records = [];
    return before;
  };
  return { graph: { ...graph, read }, taken };
};

const openContext = async (graph: Graph): Promise<PlanContext> => {
  const names = createNameService(graph);
  await names.refresh(await findDataVersion(graph));
  const aliases = createAliasService(graph);
  await aliases.refresh(null);
  const paths = createPathService({ readRows: async (at) => findPathRecords(graph, at, await findDataVersion(graph)) });
  await paths.refresh();
  return {
    today: TODAY,
    answers: aliases.answers(),
    externalIds: aliases.externalIds(),
    counts: newCounts(),
    wholeVersion: await findDataVersion(graph),
    searchNames: (asked, options) => searchNames(names.index(), asked, options),
    findPaths: async (asked, at) => {
      const { version, ...answer } = await paths.find(toPathQuery(asked as PathArguments, at, 60_000), at);
      return { ...answer, dataVersion: String(version) };
    },
    findIdentityCandidates: (asked) =>
      findCandidatesNear(graph, (text, options) => searchNames(names.index(), text, options), aliases.answers(), asked),
    quoteOf: () => null,
  };
};

/** What the graph holds, for the reference. */
export const readHeld = async (graph: Graph, deeds: Deeds): Promise<World> => {
  const lines: string[] = [];
  for await (const line of exportLines(graph, { withHistory: true })) lines.push(line);
  const version = await findDataVersion(graph);
  const [change] = await findChangesAfter(graph, version - 1, 1);
  return readWorld(lines, String(version), change?.at ?? "", deeds);
};

type Asked = {
  readonly result: ExecutionResult;
  readonly statements: number;
  /** What it was said to cost at most, before it was asked. */
  readonly cost: number;
  /** How many records the first statement returned. */
  readonly records: number;
};

/** Answers a document by its plan, and says how many statements that took. */
export type Ask = (document: string, variables: Variables) => Promise<Asked>;

const DEAR = 1e9;

/** What the service completes by plan is what graphql-js makes of the same tree, in the same order. */
const assertSame = (completed: unknown, { data, errors }: ExecutionResult): void => {
  const [ours, theirs] = [JSON.stringify(completed), JSON.stringify(errors === undefined ? data : null)];
  if (ours !== theirs) throw new Error(`Expected ${theirs.slice(0, 2_000)}, but completed ${ours.slice(0, 2_000)}.`);
};

/** How to ask a graph, as it is now. */
export const openAsk = async (graph: Graph, asking: Asking = {}): Promise<Ask> => {
  const context = await openContext(graph);
  const { graph: asked, taken } = counted(graph, asking);
  return async (document, variables) => {
    const parsed = parse(document);
    const [error] = validate(served, parsed);
    if (error !== undefined) throw error;
    const operation = planOperation(served, parsed, null, variables, DEAR);
    taken();
    const { tree } = await executePlan(asked, operation, context, { timeout: PATIENCE });
    const result = await execute({ schema: served, document: parsed, rootValue: tree, variableValues: variables });
    const records = taken();
    assertSame(operation.plan.complete(tree), result);
    return { result, statements: records.length, cost: operation.cost.total, records: records[0] ?? 0 };
  };
};
