import { reconcileGraph } from "../../src/cli/reconcile-command.ts";
import { processTerminal } from "../../src/cli/terminal.ts";
import { killedAt } from "../import/killed-at.ts";

/* A process that does what `entente reconcile --judge` does and is killed at one moment: `killed-program <moment>`. */

const quiet = { ...processTerminal(), out: async () => {}, error: () => {} };
await killedAt(Number(process.argv[2]), (graph) =>
  reconcileGraph(graph, { judges: true, datasets: [], isJson: false }, quiet),
);
