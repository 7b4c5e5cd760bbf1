import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** What went between a driver and Neo4j. */
export type Passed = {
  /** How often something was sent after an answer, over all connections: what the sender had to wait for. */
  readonly trips: number;
  /** Bytes that came from Neo4j. */
  readonly bytes: number;
};

export type Relay = {
  readonly uri: string;
  /** What has passed since this was last asked. */
  readonly take: () => Passed;
  readonly close: () => Promise<void>;
};

const NOTHING: Passed = { trips: 0, bytes: 0 };

/** Stands before the Neo4j at a `bolt:` address, hands on all that comes, and counts. Not for timing. */
export const openRelay = async (uri: string): Promise<Relay> => {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let passed = NOTHING;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let isAnswered = true;
    near.on("data", () => {
      if (isAnswered) passed = { ...passed, trips: passed.trips + 1 };
      isAnswered = false;
    });
    far.on("data", ({ length }) => {
      isAnswered = true;
      passed = { ...passed, bytes: passed.bytes + length };
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one));
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    take: () => {
      const taken = passed;
      passed = NOTHING;
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
};
