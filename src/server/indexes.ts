import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { FastifyBaseLogger } from "fastify";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { findVersionMark } from "../graph/changes.ts";
import { findPathChanges, findPathRecords } from "../graph/path-rows.ts";
import { findCandidatesNear } from "../identity/find-near.ts";
import { openQuotes } from "../import/quotes.ts";
import { searchNames } from "../names/search-names.ts";
import { createPathService } from "../paths/path-service.ts";
import { workInThreads } from "../paths/path-threads.ts";
import { type PathArguments, toPathQuery } from "../paths/to-path-query.ts";
import { workHere } from "../paths/workshop.ts";
import { newCounts } from "../plan/counts.ts";
import type { PlanContext } from "../plan/plan-context.ts";
import { createAliasService } from "./alias-service.ts";
import type { SnapshotPlace } from "../snapshots/snapshot-store.ts";
import { type Current, keepCurrent } from "./keep-current.ts";
import { createNameService } from "./name-service.ts";

/** Built beside the service (scripts/build.mjs); where nothing is built, paths are searched in this thread. */
const PATH_THREAD = new URL("./path-thread.mjs", import.meta.url);

/** A long search must not keep all others waiting. */
const SEARCHERS = Math.max(2, Math.min(4, availableParallelism() - 1));

export type Indexes = {
  readonly current: Current;
  /** What plans need from beside the graph; what is read for a request alone is read from `reading`. */
  readonly planContext: (signal?: AbortSignal, reading?: Graph) => PlanContext;
  readonly close: () => Promise<void>;
};

/** Opens what the service keeps beside the graph: names, paths, and the user's own copies of the documents. */
export const openIndexes = (graph: Graph, config: Config, log: FastifyBaseLogger): Indexes => {
  const warn = (error: unknown): void => log.warn({ err: error }, "an index could not be kept or built anew");
  const snapshotIn = (file: string): SnapshotPlace => ({
    path: join(config.dataFolder, file),
    markOf: (version) => findVersionMark(graph, version),
  });
  const names = createNameService(graph, { snapshot: snapshotIn("name-index"), warn });
  const aliases = createAliasService(graph);
  /** The last data version of which all can be read; what the indexes hold, or are brought to. */
  let whole = 0;
  const paths = createPathService({
    readRows: (at) => findPathRecords(graph, at, whole),
    readChanges: (version) => findPathChanges(graph, version, whole),
    warn,
    snapshot: snapshotIn("path-index"),
    workshop: existsSync(PATH_THREAD) ? workInThreads(PATH_THREAD, SEARCHERS) : workHere(),
  });
  const quotes = openQuotes(config.dataFolder);
  const counts = newCounts();
  const rebuild = async (version: number, held: number | null): Promise<void> => {
    whole = version;
    await Promise.all([names.refresh(version), aliases.refresh(held), paths.refresh()]);
    log.debug({ version }, "the indexes are up to date");
  };
  return {
    current: keepCurrent(graph, config.pollInterval, rebuild, log),
    close: async () => {
      await Promise.all([names.close(), paths.close()]);
    },
    planContext: (signal, reading = graph) => ({
      today: new Date().toISOString().slice(0, 10),
      answers: aliases.answers(),
      externalIds: aliases.externalIds(),
      counts,
      wholeVersion: whole,
      searchNames: (text, options) => searchNames(names.index(), text, options),
      findPaths: async (asked, at) => {
        const query = toPathQuery(asked as PathArguments, at, config.limits.pathBudget);
        const { version, ...answer } = await paths.find(query, at, signal);
        return { ...answer, dataVersion: String(version) };
      },
      findIdentityCandidates: (asked) =>
        findCandidatesNear(
          reading,
          (text, options) => searchNames(names.index(), text, options),
          aliases.answers(),
          asked,
        ),
      quoteOf: (fileName, locators) =>
        locators.map((locator) => quotes.quoteOf({ fileName }, locator)).find((quote) => quote !== null) ?? null,
    }),
  };
};
