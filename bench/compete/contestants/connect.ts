import neo4j, { type Driver } from "neo4j-driver";

/** Where the graph is, and what to count. */
export type Settings = {
  readonly uri: string;
  /** Each statement is profiled and its database hits counted; for counting alone, never for timing. */
  readonly isProfiling: boolean;
};

export type Read = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export const connect = ({ uri }: Settings): Driver =>
  neo4j.driver(uri, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });

export type Profile = { readonly dbHits?: number; readonly children?: readonly Profile[] };

/** Database hits of a profile and all below it. */
export const hitsOf = (profile: Profile | false | null | undefined): number =>
  profile ? (profile.dbHits ?? 0) + (profile.children ?? []).reduce((sum, child) => sum + hitsOf(child), 0) : 0;

export type Counted = { readonly statements: number; readonly hits: number };

let counted: Counted = { statements: 0, hits: 0 };

/** What has been counted since this was last asked. */
export const takeCounted = (): Counted => {
  const taken = counted;
  counted = { statements: 0, hits: 0 };
  return taken;
};

export const countHits = (profile: Profile | false | null | undefined): void => {
  counted = { statements: counted.statements + 1, hits: counted.hits + hitsOf(profile) };
};

/** The fastest way to read by the driver: an autocommit session for reading, the database named, one round trip. */
export const reader = (driver: Driver, { isProfiling }: Settings): Read => {
  return async (statement, parameters) => {
    const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
    try {
      const { records, summary } = await session.run(isProfiling ? `PROFILE ${statement}` : statement, parameters);
      if (isProfiling) countHits(summary.profile as Profile | false);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
};

/** A whole number as the database takes it: the driver sends JavaScript's as floating. */
export const whole = (value: number) => neo4j.int(value);
