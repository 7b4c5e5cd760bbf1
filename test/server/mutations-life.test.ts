import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import { RESTORE, RETRACT, SUPERSEDE } from "./mutation-documents.ts";
import { codeOf, membership, openMutationWorld } from "./mutation-world.ts";

const CLUBS = '{ entity(id: "person:ada") { relations { nodes { to { id } } } } }';

describe.each(ENGINES)("%s", (engine) => {
  let world: Awaited<ReturnType<typeof openMutationWorld>>;
  beforeEach(async () => {
    world = await openMutationWorld(engine);
  });
  afterEach(() => world.close());

  const input = (statement: string, more: object = {}) => ({
    input: { idempotencyKey: "k", statement, reason: "A test.", ...more },
  });
  const clubs = async (): Promise<readonly string[]> => {
    const { data } = await world.as(null, CLUBS);
    const { nodes } = (data as { entity: { relations: { nodes: { to: { id: string } }[] } } }).entity.relations;
    return nodes.map(({ to }) => to.id).sort();
  };

  test("a retraction undone: the export is what it was, and the relation is back", async () => {
    const before = await exportHash(world.service.graph);
    await world.as("editor", RETRACT, input(world.first));
    expect(await clubs()).toEqual(["institution:club-2"]);
    const { data, errors } = await world.as("editor", RESTORE, input(world.first, { idempotencyKey: "k2" }));
    expect(errors).toBeUndefined();
    expect(data?.restoreStatement).toMatchObject({ statement: { id: world.first, recordedUntil: null } });
    expect(await clubs()).toEqual(["institution:club-1", "institution:club-2"]);
    expect(await exportHash(world.service.graph)).toBe(before);
  });

  test("between retraction and restoration the graph of that instant lacks it", async () => {
    const retracted = await world.as("editor", RETRACT, input(world.first));
    const { statement } = retracted.data?.retractStatement as { statement: { recordedUntil: string } };
    await new Promise((resolve) => setTimeout(resolve, 5));
    await world.as("editor", RESTORE, input(world.first, { idempotencyKey: "k2" }));
    const asked = `query ($at: DateTime!) {
      at(recordedBy: $at) { statements(where: { property: "MEMBER_OF" }) { nodes { id } } relations { totalCount } }
    }`;
    const then = await world.as(null, asked, { at: statement.recordedUntil });
    expect(then.data).toEqual({
      at: { statements: { nodes: [{ id: world.second }] }, relations: { totalCount: 1 } },
    });
  });

  test("a supersession is read back with the old statement, which stays reachable by its id", async () => {
    const { data, errors } = await world.as("editor", SUPERSEDE, input(world.first, { by: membership(3) }));
    expect(errors).toBeUndefined();
    const { statement } = data?.supersedeStatement as { statement: { id: string; recordedFrom: string } };
    expect(statement).toEqual({
      id: expect.stringMatching(/^statement:/),
      recordedFrom: expect.any(String),
      sentence: "Ada Example, member of Club 3",
      supersedes: [{ id: world.first, recordedUntil: statement.recordedFrom, supersededBy: { id: statement.id } }],
    });
    const old = await world.as(
      null,
      "query ($id: ID!) { node(id: $id) { ... on Statement { supersededBy { id } } } }",
      {
        id: world.first,
      },
    );
    expect(old.data).toEqual({ node: { supersededBy: { id: statement.id } } });
    expect(await clubs()).toEqual(["institution:club-2", "institution:club-3"]);
    expect((await checkGraph(world.service.graph)).problems).toEqual([]);
  });

  test("a superseded statement cannot be restored while its successor is live", async () => {
    await world.as("editor", SUPERSEDE, input(world.first, { by: membership(3) }));
    const answer = await world.as("editor", RESTORE, input(world.first, { idempotencyKey: "k2" }));
    expect(codeOf(answer)).toEqual({ status: 409, code: "CONFLICT" });
    expect(answer.errors?.[0]?.message).toMatch(/was superseded by statement:\w+, which is live\. Retract that first/);
  });

  test.each([
    ["by what says the same", membership(1), 409, /Give what shall be said in its place/],
    ["by what names nobody", membership(9), 400, /institution:club-9/],
    ["by an unknown property", membership(3, { property: "LIKES" }), 400, /property/],
    ["by a statement of an unknown source", membership(3, { source: "source:none" }), 400, /source:none/],
  ])("nothing is superseded %s", async (_how, by, status, message) => {
    const before = await exportHash(world.service.graph, { withHistory: true });
    const answer = await world.as("editor", SUPERSEDE, input(world.first, { by }));
    expect(answer.status).toBe(status);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(await exportHash(world.service.graph, { withHistory: true })).toBe(before);
  });

  test.each([
    ["nobody", null, 401, "UNAUTHENTICATED"],
    ["a reader", "reader", 403, "FORBIDDEN"],
    ["a contributor", "contributor", 403, "FORBIDDEN"],
  ])("%s may neither restore nor supersede", async (_who, key, status, code) => {
    const restore = await world.as(key, RESTORE, input(world.first));
    const supersede = await world.as(key, SUPERSEDE, input(world.first, { by: membership(3) }));
    expect([restore, supersede].map(codeOf)).toEqual([
      { status, code },
      { status, code },
    ]);
  });
});
