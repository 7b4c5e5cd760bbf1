import type { ProfiledPlan } from "neo4j-driver";
import type { Parameters } from "./graph.ts";
import type { Neo4jPlace } from "./neo4j.ts";
import { toPortError } from "./neo4j-errors.ts";
import { toEngineParameters } from "./parameters.ts";

/** One operator of the plan that Neo4j made of a statement. */
export type ProfileStep = {
  readonly operator: string;
  /** What it works on, in Neo4j's words. */
  readonly details: string;
  /** How often it looked into the store. */
  readonly hits: number;
  readonly rows: number;
  /** How many operators it feeds, up to the one that gives the result: 0. */
  readonly depth: number;
};

export type Profile = { readonly steps: readonly ProfileStep[]; readonly hits: number };

const TIMEOUT = 600_000;

const stepsOf = (
  { operatorType, arguments: told, dbHits, rows, children }: ProfiledPlan,
  depth: number,
): ProfileStep[] => [
  {
    operator: operatorType.replace(/@.*$/, ""),
    details: String(told.Details ?? "").replace(/\s+/g, " "),
    hits: Number(dbHits),
    rows: Number(rows),
    depth,
  },
  ...children.flatMap((child) => stepsOf(child, depth + 1)),
];

/** Runs a statement on Neo4j under PROFILE. Errors: `GRAPH_UNAVAILABLE`, `DEADLINE_EXCEEDED`. */
export const profileOnNeo4j = async (
  { uri, user, password, database }: Neo4jPlace,
  statement: string,
  parameters: Parameters,
): Promise<Profile> => {
  const { default: neo4j } = await import("neo4j-driver");
  const auth = password === "" ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: "entente",
  });
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    const values = toEngineParameters(parameters, (value) => (Number.isSafeInteger(value) ? neo4j.int(value) : value));
    const { summary } = await session.run(`PROFILE ${statement}`, values, { timeout: TIMEOUT });
    if (summary.profile === false) throw new Error("Expected a profile from Neo4j, but got none.");
    const steps = stepsOf(summary.profile, 0);
    return { steps, hits: steps.reduce((sum, { hits }) => sum + hits, 0) };
  } catch (error) {
    throw toPortError(error);
  } finally {
    await driver.close();
  }
};
