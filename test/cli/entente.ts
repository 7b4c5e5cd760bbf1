import { run } from "../../src/cli/run.ts";
import type { Config } from "../../src/config.ts";

/** Runs `entente <argv>` in this process; what it said, and how it ended. */
export const entente = async (config: Config, ...argv: readonly string[]) => {
  const said = { out: "", error: "" };
  const terminal = {
    out: async (text: string) => {
      said.out += text;
    },
    error: (text: string) => {
      said.error += text;
    },
    isWatched: false,
    width: () => 80,
  };
  const code = await run(["node", "entente", ...argv], () => config, terminal);
  return { ...said, code };
};
