import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/config.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import { EDITORIAL } from "../../src/domain/statement.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { bringUpToDate } from "../../src/graph/layout.ts";
import { findDataVersion, findLayout, LAYOUT } from "../../src/graph/meta.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { ENTITIES, SOURCES, told, toBatch } from "../import/small-world.ts";
import { ask } from "./ask.ts";

const SAID = ["source:b", EDITORIAL, "source:a", "source:copy"].map((source) => told({ source }));
const OTHER = told({ subject: "person:2", object: "institution:2", source: "source:b" });
const GONE = told({ object: "institution:3" });
const VISIT = [
  told({
    subject: "visit:1",
    property: "OCCURRED",
    object: null,
    validity: parseValidity("2017-06-07/2017-06-09"),
    status: "HELD",
  }),
  told({ subject: "country:1", property: "VISITOR_ON", object: "visit:1" }),
  told({ subject: "visit:1", property: "VISIT_TO", object: "country:2" }),
];

const page = (field: string): string => `${field} { totalCount nodes { id } }`;
const QUESTION = `{
  person: entity(id: "person:1") { ${page("evidence(first: 3)")} }
  club: entity(id: "institution:1") { ${page("evidence(first: 3)")} }
  relations { nodes { id ${page("evidence(first: 2)")} } }
  oldest: ${page("statements(orderBy: PUBLISHED_ASC, first: 4)")}
  newest: ${page("statements(orderBy: PUBLISHED_DESC, first: 4)")}
  of: ${page('statements(where: { subject: "person:1" })')}
  bilateral(a: "country:1", b: "country:2") {
    ${page('during: visits(during: "2017-06-09/2017-12")')}
    ${page('after: visits(during: "2017-06-10/2017-12")')}
  }
  at(recordedBy: "2999-01-01T00:00:00Z") { entity(id: "person:1") { ${page("evidence")} } }
}`;

/** What a service that is started on the graph answers. */
const answers = async (graph: Graph): Promise<unknown> => {
  const config = readConfig({ PORT: "0", ENTENTE_LOG: "silent" });
  const service = await startServer({ graph, config, log: createLog(config.logLevel) });
  try {
    return (await ask(service.url, QUESTION)).data;
  } finally {
    await service.close();
  }
};

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    await writeBatch(graph, toBatch([...SAID, OTHER, GONE, ...VISIT], ENTITIES, SOURCES));
    await retractStatement(graph, { by: "desk", because: "a test", id: GONE.id });
  });
  afterEach(() => opened.close());

  /** Runs what a service of before would have done. */
  const older = (...statements: readonly string[]): Promise<void> =>
    graph.write(async (transaction) => {
      for (const statement of statements) await transaction.run(statement, {});
    });
  const said: string[] = [];
  const mend = async (): Promise<number> => {
    said.length = 0;
    await bringUpToDate(graph, (text) => said.push(text));
    return said.length;
  };

  test("a graph of a service of before answers the same once it is brought up to date, and that is done once", async () => {
    const [answered, exported, version] = [await answers(graph), await exportHash(graph), await findDataVersion(graph)];
    expect(await mend()).toBe(0);
    await older(
      "MATCH (node:Statement) SET node.standing = null",
      "MATCH (node:Pair) SET node.until = null",
      "MATCH (node:Meta) SET node.layout1 = null, node.layout2 = null",
    );
    expect(await answers(graph)).not.toEqual(answered);
    expect(await mend()).toBe(2);
    expect(said).toEqual([
      `Bringing the graph up to date: ${SAID.length + 2 + VISIT.length} statements …`,
      "Bringing the graph up to date: 1 bilateral occasions …",
    ]);
    expect(await answers(graph)).toEqual(answered);
    expect([await exportHash(graph), await findDataVersion(graph)]).toEqual([exported, version]);
    expect((await checkGraph(graph)).problems).toEqual([]);
    expect(await mend()).toBe(0);
  });

  test("of what is there only what a layout has added is looked at", async () => {
    const answered = await answers(graph);
    await older("MATCH (node:Pair) SET node.until = null", "MATCH (node:Meta) SET node.layout2 = null");
    expect(await answers(graph)).not.toEqual(answered);
    expect(await mend()).toBe(1);
    expect(said).toEqual(["Bringing the graph up to date: 1 bilateral occasions …"]);
    expect(await answers(graph)).toEqual(answered);
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("statements that do not stand where they should are told", async () => {
    await older("MATCH (node:Statement) SET node.standing = null");
    expect((await checkGraph(graph)).problems).toHaveLength(SAID.length + 1 + VISIT.length);
  });

  test("what a service of before has written into a graph of today is found at the next start", async () => {
    await older(
      `MATCH (node:Statement {id: '${OTHER.id}'}) SET node.standing = null`,
      "MATCH (node:Meta {key: 'data'}) SET node.version = node.version + 1",
    );
    expect(await findLayout(graph)).toBe(0);
    await writeBatch(graph, toBatch([told({ subject: "person:3" })]));
    expect(await findLayout(graph)).toBe(0);
    await mend();
    expect((await checkGraph(graph)).problems).toEqual([]);
    await writeBatch(graph, toBatch([told({ subject: "person:3", source: "source:b" })]));
    expect(await findLayout(graph)).toBe(LAYOUT);
  });
});
