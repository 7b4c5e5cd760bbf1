// Writes src/generated/schema.ts from schema.graphql; with --check only says whether it is up to date.
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { buildSchema, parse } from "graphql";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const target = join(root, "src/generated/schema.ts");

const text = readFileSync(join(root, "schema.graphql"), "utf8");

const generated = await codegen({
  schema: parse(text),
  schemaAst: buildSchema(text),
  documents: [],
  filename: target,
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    immutableTypes: true,
    inputMaybeValue: "T | null | undefined",
    defaultScalarType: "unknown",
    scalars: { Date: "string", DateTime: "string", Edtf: "string", CountryCode: "string" },
  },
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});

const wanted = `// Generated from schema.graphql by \`npm run generate\`. Do not edit.\n${generated}`;
const held = existsSync(target) ? readFileSync(target, "utf8") : "";

if (process.argv.includes("--check")) {
  if (held !== wanted) {
    console.error(
      "src/generated/schema.ts is not up to date with schema.graphql. Run `npm run generate` and commit it.",
    );
    process.exit(1);
  }
  console.log("src/generated/schema.ts is up to date.");
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, wanted);
  console.log(`Wrote src/generated/schema.ts (${wanted.length} characters).`);
}
