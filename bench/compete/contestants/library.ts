import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j, { type Driver } from "neo4j-driver";
import { serveByDefault, serveTuned } from "./apollo.ts";
import { connect, countHits, type Settings } from "./connect.ts";
import { TYPES } from "./library-types.ts";

/** The driver, with every statement profiled: the library opens sessions and transactions itself. */
const profiling = (driver: Driver): Driver => {
  const openSession = driver.session.bind(driver);
  driver.session = (...options) => {
    const session = openSession(...options);
    for (const name of ["executeRead", "executeWrite"] as const) {
      const execute = session[name].bind(session);
      session[name] = (work, config) =>
        execute((transaction) => {
          const run = transaction.run.bind(transaction);
          transaction.run = ((statement: string, parameters: object) => {
            const result = run(`PROFILE ${statement}`, parameters);
            void result.summary().then(({ profile }) => countHits(profile as never));
            return result;
          }) as typeof transaction.run;
          return work(transaction);
        }, config);
    }
    return session;
  };
  return driver;
};

/** To ask for a range of days, which are texts here. */
const FEATURES = { filters: { String: { GTE: true, LTE: true } } };

const schemaFor = async (settings: Settings) => {
  const driver = settings.isProfiling ? profiling(connect(settings)) : connect(settings);
  return { driver, schema: await new Neo4jGraphQL({ typeDefs: TYPES, driver, features: FEATURES }).getSchema() };
};

/** The library as its first page shows it. */
export const serveLibrary = async (settings: Settings): Promise<string> => {
  const { schema } = await schemaFor(settings);
  return serveByDefault({ served: { schema }, context: () => ({}) });
};

/** With the database named, sessions that read, and an Apollo for production. */
export const serveTunedLibrary = async (settings: Settings): Promise<string> => {
  const { driver, schema } = await schemaFor(settings);
  const sessionConfig = { database: "neo4j", defaultAccessMode: neo4j.session.READ };
  return serveTuned({ served: { schema }, context: () => ({ executionContext: driver, sessionConfig }) });
};
