import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { ENGINES } from "../engines.ts";
import { ask } from "./ask.ts";
import { IMPORT } from "./mutation-documents.ts";
import { membership, openMutationWorld } from "./mutation-world.ts";

/** Milliseconds to wait for the other replica on a busy machine. It asks for changes each half second (`ENTENTE_POLL`). */
const PATIENCE = 20_000;

const PATHS = 'query ($to: ID!) { paths(from: "person:ada", to: $to) { nodes { length } } }';

const arePaths = async (url: string, club: number): Promise<boolean> => {
  const { data } = await ask(url, PATHS, { variables: { to: `institution:club-${club}` } });
  return (data?.paths as { readonly nodes: readonly unknown[] }).nodes.length > 0;
};

describe.each(ENGINES)("%s", (engine) => {
  test("what one replica has acknowledged it finds at once, and another soon, by itself", async () => {
    const world = await openMutationWorld(engine);
    const { graph, url } = world.service;
    const config = readConfig({ PORT: "0", ENTENTE_LOG: "silent" });
    const other = await startServer({ graph, config, log: createLog(config.logLevel) });
    try {
      for (const club of [3, 4]) {
        expect(await arePaths(other.url, club)).toBe(false);
        const input = { idempotencyKey: `club ${club}`, entities: [], statements: [membership(club)] };
        const { errors } = await world.as("editor", IMPORT, { input });
        expect(errors).toBeUndefined();
        const acknowledged = performance.now();
        expect(await arePaths(url, club)).toBe(true);
        let isFound = false;
        while (!isFound && performance.now() - acknowledged < PATIENCE) {
          isFound = await arePaths(other.url, club);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        expect(isFound).toBe(true);
      }
    } finally {
      await other.close();
      await world.close();
    }
  });
});
