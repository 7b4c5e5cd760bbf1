import type { Graph, Transaction } from "../../src/graph/graph.ts";

/**
 * A graph that counts what the engine is asked while something is written: each statement of a transaction; the end of one, when
 * nothing is left but to commit; and when it is done, before anybody hears of it. So the moments of an import have numbers, the
 * same ones each time.
 */
export const countedGraph = (graph: Graph, onMoment: (moment: number) => void | Promise<void>): Graph => {
  let moment = 0;
  const next = (): void | Promise<void> => {
    moment += 1;
    return onMoment(moment);
  };
  const counted = (transaction: Transaction): Transaction => ({
    run: async (statement, parameters) => {
      await next();
      return transaction.run(statement, parameters);
    },
  });
  return {
    ...graph,
    write: async (work, options) => {
      const written = await graph.write(async (transaction) => {
        const result = await work(counted(transaction));
        await next();
        return result;
      }, options);
      await next();
      return written;
    },
  };
};
