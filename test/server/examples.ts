import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/root.ts";

export type Example = { readonly file: string; readonly title: string; readonly query: string };

const folder = join(root, "web/playground/examples");

/** The example queries of the playground, in its order. */
export const EXAMPLES: readonly Example[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const query = readFileSync(join(folder, file), "utf8");
    return { file, title: (query.split("\n")[0] ?? "").replace(/^#\s*/, ""), query };
  });
