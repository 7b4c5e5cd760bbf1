import { deserialize, serialize } from "node:v8";
import { createRowsTaker, type PathPage } from "../../src/paths/rows-taker.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";
import type { Generated } from "./graph.ts";

/** Rows in a page, as the service reads them. */
const PAGE = 1_000;

function* slices<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let slice: Row[] = [];
  for (const row of rows) {
    slice.push(row);
    if (slice.length < PAGE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function* pagesOf({ entities, relations }: Generated): Generator<PathPage> {
  for (const page of slices(entities)) yield { entities: page };
  for (const page of slices(relations)) yield { relations: page };
}

/** As a thread gets it from another: texts and objects of its own, none of them read before. */
const received = (page: PathPage): PathPage => deserialize(serialize(page)) as PathPage;

export type Build = {
  readonly index: PathIndex;
  /** Seconds of processor time, those of the garbage collector included. */
  readonly taking: number;
  readonly finishing: number;
  /** Seconds of both by the clock. */
  readonly wall: number;
};

type Clock = { readonly processor: number; readonly wall: number };

const now = (): Clock => {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1e6, wall: performance.now() / 1000 };
};

/** Builds the index of a graph page by page. Counted is what is done with rows that are there, not their making nor their way. */
export const measureBuild = (graph: Generated): Build => {
  const taker = createRowsTaker();
  let [taking, wall] = [0, 0];
  const timed = <Value>(work: () => Value): { readonly value: Value; readonly processor: number } => {
    const before = now();
    const value = work();
    const after = now();
    wall += after.wall - before.wall;
    return { value, processor: after.processor - before.processor };
  };
  for (const page of pagesOf(graph)) {
    const own = received(page);
    taking += timed(() => taker.take(own)).processor;
  }
  const { value: index, processor: finishing } = timed(taker.finish);
  return { index, taking, finishing, wall };
};
