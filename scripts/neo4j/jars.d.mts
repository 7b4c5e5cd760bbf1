export const NEO4J_VERSION: string;
export function missingForNeo4j(): readonly string[];
export function neo4jJars(log?: (line: string) => void): string;
