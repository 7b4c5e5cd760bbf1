import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { killedAt } from "./killed-at.ts";

/* A process that imports some paths and is killed at one moment: `killed-program <batch size> <moment> <path…>`. */

const [batchSize = "", moment = "", ...paths] = process.argv.slice(2);
await killedAt(Number(moment), async (graph) => {
  const inputs = (await Promise.all(paths.map((path) => findInputs(path)))).flat();
  await importInputs(graph, inputs, { batchSize: Number(batchSize) });
});
