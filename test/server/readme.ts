import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/root.ts";

const text = readFileSync(join(root, "README.md"), "utf8");

const blocks = (language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, block = ""]) => block);

/** The README's queries, each with the answer printed below it. */
export const README_QUERIES = blocks("graphql").map((query, place) => ({
  query,
  answer: blocks("json")[place] ?? "",
}));

/** Its curl. */
export const README_CURL = blocks("sh").find((block) => block.startsWith("curl")) ?? "";

/** Every script of package.json that it tells to run. */
export const README_SCRIPTS = [...text.matchAll(/npm (?:run )?([a-z0-9]+)/g)].map(([, script = ""]) => script);

/** Files that it links to. */
export const README_LINKS = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
