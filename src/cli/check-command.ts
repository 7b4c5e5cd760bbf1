import { catchUp } from "../import/catch-up.ts";
import { checkGraph } from "../import/check.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { counted } from "./terminal.ts";
import { withGraph } from "./with-graph.ts";

/** So many problems are told. */
const TOLD = 50;

/** `entente check`: proves that the graph agrees with its statements. */
export const runCheck = async ({ readConfig, terminal }: Surroundings): Promise<ExitCode> =>
  withGraph<ExitCode>(readConfig(), async (graph) => {
    await catchUp(graph, {
      onProgress: ({ folded, total }) => terminal.error(`Folding what an import has left: ${folded} of ${total} …\n`),
    });
    const { counts, problems } = await checkGraph(graph, (text) => terminal.error(`${text}\n`));
    for (const problem of problems.slice(0, TOLD)) await terminal.out(`${problem}\n`);
    if (problems.length > TOLD) await terminal.out(`… and ${counted(problems.length - TOLD, "more", "more")}.\n`);
    const held = Object.entries(counts).map(([kind, count]) => `${count.toLocaleString("en")} ${kind}`);
    terminal.error(
      `${held.join(", ")}: ${problems.length === 0 ? "all agree." : `${counted(problems.length, "problem")} found.`}\n`,
    );
    return problems.length === 0 ? 0 : 1;
  });
