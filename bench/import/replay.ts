import { appendFileSync, createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Graph, Parameters } from "../../src/graph/graph.ts";

/*
 * What the engine alone needs: the writes of an import are noted while they are made, and told once more, as they were, to an
 * empty graph by a process that does nothing else.
 */

type Told = { readonly statement: string; readonly parameters: Parameters };

const COMMIT = "";

const isWrite = (statement: string): boolean => /\b(MERGE|CREATE|SET|DELETE)\b/.test(statement);

/** The graph itself, whose writes are noted in a file: a line a statement, an empty one at the end of each transaction. */
export const noting = (graph: Graph, file: string): Graph => ({
  ...graph,
  write: async (work, options) => {
    let lines: string[] = [];
    const result = await graph.write((transaction) => {
      lines = [];
      return work({
        run: (statement, parameters) => {
          if (isWrite(statement)) lines.push(JSON.stringify({ statement, parameters } satisfies Told));
          return transaction.run(statement, parameters);
        },
      });
    }, options);
    appendFileSync(file, [...lines, COMMIT, ""].join("\n"));
    return result;
  },
});

/** Makes the writes of the file on the graph; calls `onCommit` after each transaction. */
export const replay = async (graph: Graph, file: string, onCommit: () => void): Promise<void> => {
  let told: Told[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line !== COMMIT) {
      told.push(JSON.parse(line) as Told);
      continue;
    }
    await graph.write(async (transaction) => {
      for (const { statement, parameters } of told) await transaction.run(statement, parameters);
    });
    told = [];
    onCommit();
  }
};
