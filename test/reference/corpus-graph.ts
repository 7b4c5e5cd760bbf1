import { writeBatch } from "../../src/import/write.ts";
import { type Engine, openEmptyGraph } from "../engines.ts";
import { type Ask, openAsk, readHeld } from "./ask-graph.ts";
import { addDeeds } from "./corpus-deeds.ts";
import { corpusFacts, SUCCESSOR } from "./corpus-facts.ts";
import type { World } from "./world.ts";

export type CorpusGraph = {
  readonly ask: Ask;
  /** What the graph holds, for the reference. */
  readonly world: World;
  readonly close: () => Promise<void>;
};

/** A graph on an engine with the facts of the corpus in it. */
export const openCorpusGraph = async (engine: Engine, asking?: Parameters<typeof openAsk>[1]): Promise<CorpusGraph> => {
  const { graph, close } = await openEmptyGraph(engine);
  const { refused, waiting } = await writeBatch(graph, await corpusFacts());
  const [problem] = refused;
  if (problem !== undefined) throw new Error(`${problem.id}: ${problem.reason}`);
  if (waiting.length > 0)
    throw new Error(`Records of the corpus wait for ${waiting.map(({ needs }) => needs).join(", ")}.`);
  const deeds = await addDeeds(graph, SUCCESSOR);
  return { ask: await openAsk(graph, asking), world: await readHeld(graph, deeds), close };
};
