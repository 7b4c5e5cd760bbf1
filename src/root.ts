import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const findRoot = (folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));

/** The project's top folder, from the sources as from the bundle; `cypher/`, `schema.graphql` and `seed/` are in it. */
export const root: string = findRoot(import.meta.dirname);
