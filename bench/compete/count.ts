import neo4j from "neo4j-driver";
import type { Pool } from "undici";
import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j, type Neo4jPlace } from "../../src/graph/neo4j.ts";
import { startServer } from "../../src/server/start.ts";
import { type Contestant, type Name, oursAt, type Start, startContestant } from "./contestants.ts";
import { type Counted, type Profile, hitsOf } from "./contestants/connect.ts";
import { countedOf, countTrips } from "./count-trips.ts";
import { openPool, send } from "./drive.ts";
import type { Inputs } from "./inputs.ts";
import type { Shape } from "./shapes.ts";

/** What one operation asks of the database: the mean over ten questions of a shape; `null`: it was not counted. */
export type Work = {
  readonly shape: string;
  readonly contestant: Name;
  readonly statements: number | null;
  readonly hits: number | null;
  /** How often something is sent to the database after an answer. */
  readonly trips: number | null;
  readonly bytes: number | null;
};

type Counter = { readonly contestant: Contestant; readonly take: () => Promise<Counted> };

/** Our service in this process, on a graph that profiles every statement. */
const startOurs = async (place: Neo4jPlace): Promise<Counter> => {
  const graph = await openNeo4j(place);
  const driver = neo4j.driver(place.uri, undefined, { disableLosslessIntegers: true });
  let counted = { statements: 0, hits: 0 };
  let isCounting = false;
  const counting: Graph = {
    ...graph,
    read: async (statement, parameters, options) => {
      if (!isCounting) return graph.read(statement, parameters, options);
      const whole = JSON.parse(JSON.stringify(parameters), (_, value) =>
        Number.isSafeInteger(value) ? neo4j.int(value) : value,
      );
      const session = driver.session({ database: place.database, defaultAccessMode: neo4j.session.READ });
      const { records, summary } = await session.run(`PROFILE ${statement}`, whole);
      await session.close();
      counted = {
        statements: counted.statements + 1,
        hits: counted.hits + hitsOf(summary.profile as Profile | false),
      };
      return records.map((record) => record.toObject());
    },
  };
  const config = { ...readConfig({}), port: 0, seedFolder: null, logLevel: "silent", pollInterval: 3_600_000 } as const;
  const service = await startServer({ graph: counting, config });
  isCounting = true;
  const stop = async (): Promise<void> => {
    await service.close();
    await graph.close();
    await driver.close();
  };
  const take = async (): Promise<Counted> => {
    const taken = counted;
    counted = { statements: 0, hits: 0 };
    return taken;
  };
  return { contestant: oursAt(service.url, stop), take };
};

const startPeer = async (name: Name, start: Start): Promise<Counter> => {
  const contestant = await startContestant(name, { ...start, isProfiling: true });
  const pool = openPool(contestant, 1);
  return {
    contestant: {
      ...contestant,
      stop: async () => {
        await pool.destroy();
        await contestant.stop();
      },
    },
    take: async () => (await send(pool, { path: "/hits", body: "{}" })) as Counted,
  };
};

/** `null`: the contestant cannot answer. */
const countOf = async (
  { contestant, take }: Counter,
  pool: Pool,
  shape: Shape,
  inputs: Inputs,
): Promise<Counted | null> => {
  const askings = countedOf(shape, inputs);
  try {
    await take();
    for (const asking of askings) contestant.toCommon(shape, await send(pool, contestant.requestOf(shape, asking)));
    const { statements, hits } = await take();
    return { statements: statements / askings.length, hits: hits / askings.length };
  } catch (error) {
    if (contestant.name === "ours") throw error;
    return null;
  }
};

/** Statements and database hits by contestant and shape. */
const countStatements = async (
  place: Neo4jPlace,
  names: readonly Name[],
  shapes: readonly Shape[],
  inputs: Inputs,
): Promise<ReadonlyMap<string, Counted>> => {
  const counted = new Map<string, Counted>();
  for (const name of names) {
    const counter = await (name === "ours" ? startOurs(place) : startPeer(name, place));
    const pool = openPool(counter.contestant, 1);
    for (const shape of shapes) {
      const count = await countOf(counter, pool, shape, inputs);
      if (count !== null) counted.set(`${name} ${shape.name}`, count);
    }
    await pool.destroy();
    await counter.contestant.stop();
  }
  return counted;
};

/**
 * Asks each shape of each contestant once, and counts; once more, without profiles, for round trips if they are wanted. The library on its
 * defaults sends the same statements as when tuned, and those of another version of ours are not counted.
 */
export const countWork = async (
  start: Start & Neo4jPlace,
  names: readonly Name[],
  shapes: readonly Shape[],
  inputs: Inputs,
  areTripsCounted: boolean,
): Promise<readonly Work[]> => {
  const profiled = names.filter((each) => each !== "library" && each !== "before");
  const counted = await countStatements(start, profiled, shapes, inputs);
  const trips = areTripsCounted ? await countTrips(start, names, shapes, inputs) : [];
  return (areTripsCounted ? names : profiled).flatMap((contestant) =>
    shapes.map(({ name: shape }): Work => {
      const { statements = null, hits = null } = counted.get(`${contestant} ${shape}`) ?? {};
      const passed = trips.find((each) => each.contestant === contestant && each.shape === shape);
      return { shape, contestant, statements, hits, trips: passed?.trips ?? null, bytes: passed?.bytes ?? null };
    }),
  );
};
