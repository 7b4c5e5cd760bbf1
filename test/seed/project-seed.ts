import { publicationOf, rootOf } from "../../src/domain/clocks.ts";
import { project } from "../../src/domain/project.ts";
import type { Projection } from "../../src/domain/record.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { loadSeedFiles, type Seed } from "./seed-folder.ts";

const toStored = ({ sources, statements }: Seed): readonly StoredStatement[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return statements.flatMap(({ value }) => {
    const source = byId.get(value.source);
    return source === undefined
      ? []
      : [
          {
            ...value,
            ...publicationOf(source),
            root: rootOf(source, byId),
            recordedFrom: "2025-01-01T00:00:00.000Z",
            recordedUntil: null,
          },
        ];
  });
};

/** The seed folder, its statements as the graph has them, and what it makes of them. */
export const projectSeed = async (): Promise<
  Seed & { readonly stored: readonly StoredStatement[]; readonly projection: Projection }
> => {
  const seed = await loadSeedFiles();
  const stored = toStored(seed);
  return { ...seed, stored, projection: project({ entities: seed.entities, statements: stored }) };
};
