import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { cypherFile } from "../../src/graph/cypher.ts";
import { fragment } from "../../src/plan/fragment.ts";
import { root } from "../../src/root.ts";

const names = readdirSync(join(root, "cypher/plan")).map((file) => file.replace(".cypher", ""));

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), "utf8")],
  );

test.each(names)("the fragment %s has a sentence and names its params", (name) => {
  expect(cypherFile(`plan/${name}`).sentence).not.toBe("");
});

test("every fragment is used by a plan", () => {
  const text = sources(join(root, "src/plan")).join("\n");
  expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
});

test("a placeholder that is not filled is an error that names it", () => {
  expect(() => fragment("relations-from", { it: "n2" })).toThrow('cypher/plan/relations-from.cypher needs "parent"');
});
