import { describe, expect, test } from "@jest/globals";
import type { EntityKind } from "../../src/domain/entity.ts";
import { VOCABULARY } from "../../src/domain/vocabulary.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import {
  RELATION_TYPES,
  cypher,
  cypherForKind,
  cypherForType,
  labelOf,
  parseCypherFile,
} from "../../src/graph/cypher.ts";
import { schemaStatements } from "../../src/graph/schema.ts";

describe("a .cypher file", () => {
  test("is taken apart into its sentence, its params and its query", () => {
    const content = "// People by their ids.\n// params: ids, limit\nUNWIND $ids AS id\nRETURN id LIMIT $limit\n";
    expect(parseCypherFile("read/people", content)).toEqual({
      sentence: "People by their ids.",
      params: ["ids", "limit"],
      text: "UNWIND $ids AS id\nRETURN id LIMIT $limit",
    });
  });

  test.each([
    ["RETURN 1", "must begin with a comment that is a sentence"],
    ["// people\n// params: none\nRETURN 1", "must begin with a comment that is a sentence"],
    ["// People.\nRETURN 1", "must name its params in the second line"],
    ["// People.\n// params:\nRETURN 1", "must name its params in the second line"],
    ["// People.\n// params: none\nRETURN $id", "names the params (), but uses (id)"],
    ["// People.\n// params: id, at\nRETURN $id", "names the params (id, at), but uses (id)"],
  ])("is refused when its header is wrong: %j", (content, problem) => {
    expect(() => parseCypherFile("read/people", content)).toThrow(problem);
  });

  test("that does not exist says which", () => {
    expect(() => cypher("read/nothing")).toThrow("nothing.cypher");
  });
});

test("a type of edge gets into a statement only by the vocabulary", () => {
  expect(cypherForType("write/create-edges", "SENT_TO")).toContain("-[edge:SENT_TO]->");
  for (const wrong of ["NAME", "X]->() DETACH DELETE b //", "toString"])
    expect(() => cypherForType("write/create-edges", wrong as RelationType)).toThrow(
      "no relation type of the vocabulary",
    );
});

test("a kind gets into a statement only by the list of kinds", () => {
  expect(cypherForKind("write/save-entities", "VISIT")).toContain("SET entity:Visit");
  expect(() => labelOf("Visit) DETACH DELETE (entity" as EntityKind)).toThrow("no kind of entity");
});

test("the relation types are those of the vocabulary that project to a relation", () => {
  expect(RELATION_TYPES).toEqual(
    Object.entries(VOCABULARY).flatMap(([type, row]) => (row.class === "VALUE" ? [] : [type])),
  );
});

test("both engines get the same constraints, and Neo4j no second index beside one", () => {
  const names = (engine: "grafeo" | "neo4j", kind: string): readonly string[] =>
    schemaStatements(engine)
      .filter((statement) => statement.startsWith(`CREATE ${kind} `))
      .map((statement) => statement.split(" ").slice(6).join(" "))
      .sort();
  expect(names("grafeo", "CONSTRAINT")).toEqual(names("neo4j", "CONSTRAINT"));
  const keys = names("neo4j", "CONSTRAINT").map((text) =>
    text.replace("REQUIRE", "ON").replace(/(node\.\w+) IS UNIQUE/, "($1)"),
  );
  expect(names("neo4j", "INDEX").filter((index) => keys.includes(index))).toEqual([]);
  expect(keys.filter((key) => !names("grafeo", "INDEX").includes(key))).toEqual([]);
});
