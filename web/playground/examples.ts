export type Example = { readonly title: string; readonly query: string };

const files = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

/** The first line of a file, a comment, is its title. */
const toExample = (text: string): Example => ({ title: (text.split("\n")[0] ?? "").replace(/^#\s*/, ""), query: text });

/** The example queries, in the order of their files' names. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([, text]) => toExample(text));
