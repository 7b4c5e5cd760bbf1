/**
 * Imports go one way: domain ← graph ← resolvers ← server ← main; paths, names, plan and import stand beside graph.
 * Each row: what a folder may import besides itself. `errors.ts` and `root.ts` are open to all.
 */
const ALLOWED = {
  domain: [],
  snapshots: [],
  names: ["domain", "snapshots"],
  paths: ["domain", "snapshots"],
  graph: ["domain", "names"],
  plan: ["domain", "names", "graph"],
  import: ["domain", "names", "graph"],
  identity: ["domain", "names", "graph", "import"],
  reconcile: ["domain", "names", "graph", "import"],
  keys: ["domain", "graph"],
  generated: ["domain", "graph", "plan", "paths", "names"],
  resolvers: ["domain", "graph", "generated", "plan", "paths", "names", "import", "keys"],
  server: [
    "domain",
    "graph",
    "resolvers",
    "generated",
    "plan",
    "paths",
    "names",
    "import",
    "keys",
    "identity",
    "snapshots",
  ],
  cli: ["domain", "graph", "import", "identity", "reconcile", "keys", "names", "server", "paths"],
};

const layer = ([folder, others]) => ({
  name: `layer-${folder}`,
  severity: "error",
  comment: `src/${folder} may import only ${["itself", ...others.map((other) => `src/${other}`)].join(", ")}.`,
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: [
      "^src/(errors|root)\\.ts$",
      ...(["server", "cli"].includes(folder) ? ["^src/config\\.ts$"] : []),
      ...[folder, ...others].map((other) => `^src/${other}/`),
    ],
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(ALLOWED).map(layer),
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "domain-without-engines",
      severity: "error",
      comment: "Only the two adapters know an engine.",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "node_modules/(neo4j-driver|@grafeo-db)" },
    },
    {
      name: "no-test-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".mjs", ".js", ".json"],
    },
  },
};
