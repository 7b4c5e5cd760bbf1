/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2022", experimental: { keepImportAttributes: true } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  // No test is about speed, so a slow machine must not fail one; and those on Neo4j wait for one another.
  testTimeout: 1_200_000,
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/scripts/engine-reporter.mjs"],
};
