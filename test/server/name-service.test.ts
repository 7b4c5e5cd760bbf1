import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findVersionMark, saveChanges } from "../../src/graph/changes.ts";
import { saveEntities } from "../../src/graph/entities.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { raiseDataVersion } from "../../src/graph/meta.ts";
import { saveRecordedStatements } from "../../src/graph/recorded-statements.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { createNameService, type NameService } from "../../src/server/name-service.ts";
import { openEmptyGraph, type TestGraph } from "../engines.ts";
import { anEntity, aStatement } from "../graph/examples.ts";

const folder = mkdtempSync(join(tmpdir(), "name-service-"));
const path = join(folder, "name-index");
/** As many as are worth a file. */
const PEOPLE = 10_000;

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph("grafeo");
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

/** Adds people with a name each; gives the data version. */
const add = (graph: Graph, people: readonly (readonly [id: string, name: string])[]): Promise<number> =>
  graph.write(async (transaction) => {
    const ids = people.map(([id]) => id);
    await saveEntities(
      transaction,
      ids.map((id) => anEntity({ id })),
    );
    await saveRecordedStatements(
      transaction,
      people.map(([id, text]) => ({
        retractedBy: null,
        retractedBecause: null,
        ...aStatement({
          id: `statement:${id}`,
          subject: id,
          property: "NAME",
          object: null,
          literal: { type: "NAME", text, language: "en", script: "Latn", kind: "OFFICIAL" },
        }),
      })),
    );
    const version = await raiseDataVersion(transaction);
    await saveChanges(transaction, [{ version, at: "2026-02-02T00:00:00.000Z", kind: "ENTITY", ids }]);
    return version;
  });

/** A life of the service, how often it reads the graph whole, and how often what has changed. */
const live = (graph: Graph, mark: string) => {
  let [wholes, changes] = [0, 0];
  const read: Graph["read"] = (statement, parameters, ...rest) => {
    if (parameters.after === "") wholes += 1;
    if (Array.isArray(parameters.ids)) changes += 1;
    return graph.read(statement, parameters, ...rest);
  };
  const service = createNameService(
    { ...graph, read },
    { snapshot: { path, markOf: async (version) => `${mark} ${await findVersionMark(graph, version)}` } },
  );
  return { service, wholes: () => wholes, changes: () => changes };
};

const found = (service: NameService, text: string): readonly string[] =>
  searchNames(service.index(), text, { kinds: null, first: 3, after: null }).map(({ entity }) => entity);

test("a service that starts again reads the names of its file and what has changed since, and no file of another graph", async () => {
  const { graph } = opened;
  const people = Array.from({ length: PEOPLE }, (_, n): [string, string] => [`person:${n}`, `Dana ${n}`]);
  const first = live(graph, "a");
  await first.service.refresh(await add(graph, people));
  expect(found(first.service, "Dana 77")[0]).toBe("person:77");
  expect(first.wholes()).toBe(1);
  await first.service.close();

  const version = await add(graph, [["person:later", "Quillon Zebedee"]]);
  const second = live(graph, "a");
  await second.service.refresh(version);
  expect(found(second.service, "Quillon Zebedee")[0]).toBe("person:later");
  expect(found(second.service, "Dana 77")[0]).toBe("person:77");
  expect(second.wholes()).toBe(0);
  expect(second.changes()).toBe(1);
  await second.service.close();

  const third = live(graph, "a");
  await third.service.refresh(version);
  expect(found(third.service, "Quillon Zebedee")[0]).toBe("person:later");
  expect(third.wholes()).toBe(0);
  expect(third.changes()).toBe(0);

  const other = live(graph, "b");
  await other.service.refresh(version);
  expect(found(other.service, "Quillon Zebedee")[0]).toBe("person:later");
  expect(other.wholes()).toBe(1);
});
