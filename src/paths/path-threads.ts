import { existsSync } from "node:fs";
import type { PathIndex } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";
import type { PathSnapshot } from "./snapshot.ts";
import { startThread, type Thread } from "./thread.ts";
import { type PathPage, rowsOf } from "./rows-taker.ts";
import { type Held, workHere, type Workshop } from "./workshop.ts";

/*
 * Terminology
 *
 * Searcher   a thread that searches, one search at a time; so many are started as are needed at once, up to a number.
 * Keeper     the thread that builds and changes indexes. What is small is done here: a thread would take longer to start.
 */

/** A graph of fewer rows is no work for a thread. */
const WORTH_A_THREAD = 2_000;

type Searcher = { readonly thread: Thread; readonly holds: Set<number>; isBusy: boolean };

type Waiting = { readonly start: (searcher: Searcher) => void; readonly signal: AbortSignal | undefined };

const searchIn = async (
  { thread, holds }: Searcher,
  { key, index }: Held,
  query: PathQuery,
  signal: AbortSignal | undefined,
): Promise<PathAnswer> => {
  if (!holds.has(key)) void thread.ask({ kind: "hold", key, index }).catch(() => undefined);
  holds.add(key);
  return (await thread.ask({ kind: "search", key, query }, signal)) as PathAnswer;
};

const forget = ({ thread, holds }: Searcher, { key }: Held): void => {
  if (holds.delete(key)) void thread.ask({ kind: "drop", key }).catch(() => undefined);
};

/** Rejects when the signal is given, else is what the promise is. */
const unlessGivenUp = <T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
  signal === undefined
    ? promise
    : new Promise((resolve, reject) => {
        const giveUp = (): void => reject(signal.reason as Error);
        signal.addEventListener("abort", giveUp, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
      });

type Searching = Pick<Workshop, "search" | "drop" | "close">;

const searchInThreads = (program: URL, most: number): Searching => {
  const searchers = new Set<Searcher>();
  const dropped = new WeakSet<Held>();
  const waiting: Waiting[] = [];
  const start = (): Searcher => {
    const searcher = { thread: startThread(program), holds: new Set<number>(), isBusy: false };
    searchers.add(searcher);
    return searcher;
  };
  /** A searcher that has nothing to do; `null` when all have. One that ended is replaced. */
  const idle = (): Searcher | null => {
    for (const searcher of searchers) if (searcher.thread.hasEnded()) searchers.delete(searcher);
    for (const searcher of searchers) if (!searcher.isBusy) return searcher;
    return searchers.size < most ? start() : null;
  };
  const assign = (): void => {
    while (waiting.length > 0) {
      const searcher = idle();
      if (searcher === null) return;
      const next = waiting.shift();
      if (next !== undefined && next.signal?.aborted !== true) next.start(searcher);
    }
  };
  const turn = (signal: AbortSignal | undefined): Promise<Searcher> =>
    new Promise((resolve) => {
      waiting.push({
        signal,
        start: (searcher) => {
          searcher.isBusy = true;
          resolve(searcher);
        },
      });
      assign();
    });
  const search = async (held: Held, query: PathQuery, signal: AbortSignal | undefined): Promise<PathAnswer> => {
    const searcher = await turn(signal);
    try {
      return await searchIn(searcher, held, query, signal);
    } finally {
      searcher.isBusy = false;
      if (dropped.has(held)) forget(searcher, held);
      assign();
    }
  };
  return {
    search: async (held, query, signal) => {
      signal?.throwIfAborted();
      return unlessGivenUp(search(held, query, signal), signal);
    },
    drop: (held) => {
      dropped.add(held);
      for (const searcher of searchers) forget(searcher, held);
    },
    close: async () => {
      await Promise.all([...searchers].map(({ thread }) => thread.end()));
    },
  };
};

const buildWith = async (thread: Thread, pages: AsyncIterable<PathPage>): Promise<PathIndex> => {
  let taken: Promise<unknown> = Promise.resolve();
  for await (const page of pages) {
    // The next page is read while the one before is taken up.
    await taken;
    taken = thread.ask({ kind: "page", page });
    taken.catch(() => undefined);
  }
  await taken;
  return (await thread.ask({ kind: "build" })) as PathIndex;
};

/** The first pages of some that together have more rows than so many, or all; and then the rest. */
const firstPages = async (
  pages: AsyncIterator<PathPage>,
): Promise<{ readonly first: readonly PathPage[]; readonly isAll: boolean }> => {
  const first: PathPage[] = [];
  for (let rows = 0; rows <= WORTH_A_THREAD; ) {
    const { value, done } = await pages.next();
    if (done === true) return { first, isAll: true };
    first.push(value);
    rows += rowsOf(value);
  }
  return { first, isAll: false };
};

async function* joined(first: readonly PathPage[], rest: AsyncIterator<PathPage>): AsyncGenerator<PathPage> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

type Keeping = Omit<Workshop, "search" | "drop">;

/** Orders to the keeper follow one another, since one takes several messages. */
const keepInThread = (program: URL): Keeping => {
  const here = workHere();
  let thread: Thread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const keeper = (): Thread => {
    if (thread === null || thread.hasEnded()) thread = startThread(program);
    return thread;
  };
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
  const build = async (pages: AsyncIterable<PathPage>): Promise<PathIndex> => {
    const reading = pages[Symbol.asyncIterator]();
    const { first, isAll } = await firstPages(reading);
    const all = joined(first, reading);
    if (isAll) return here.build(all);
    const own = startThread(program);
    try {
      return await buildWith(own, all);
    } finally {
      await own.end();
    }
  };
  return {
    build,
    change: (index, changes) =>
      index.arcs.data.length < 10 * WORTH_A_THREAD
        ? here.change(index, changes)
        : next(async () => (await keeper().ask({ kind: "change", index, changes })) as PathIndex),
    save: (path, snapshot) =>
      next(async () => {
        await keeper().ask({ kind: "save", path, snapshot });
      }),
    load: (path) => {
      if (!existsSync(path)) return Promise.resolve(null);
      return next(async () => (await keeper().ask({ kind: "load", path })) as PathSnapshot | null);
    },
    close: async () => {
      await last;
      await thread?.end();
    },
  };
};

/** Works in threads of the built program `path-thread`: up to so many for searches, and more that build and change. */
export const workInThreads = (program: URL, searchers: number): Workshop => {
  const searching = searchInThreads(program, searchers);
  const keeping = keepInThread(program);
  return {
    ...searching,
    ...keeping,
    close: async () => {
      await Promise.all([searching.close(), keeping.close()]);
    },
  };
};
