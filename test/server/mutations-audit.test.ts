import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import { AUDIT, PROPOSE, RESTORE, RETRACT, REVIEW, SUPERSEDE } from "./mutation-documents.ts";
import { codeOf, membership, openMutationWorld, SOURCE } from "./mutation-world.ts";

type Entry = { readonly action: string; readonly targets: readonly string[]; readonly by: string };
type Audit = { readonly totalCount: number; readonly nodes: readonly Entry[] };

describe.each(ENGINES)("%s", (engine) => {
  let world: Awaited<ReturnType<typeof openMutationWorld>>;
  beforeEach(async () => {
    world = await openMutationWorld(engine);
  });
  afterEach(() => world.close());

  const audit = async (where: object = {}): Promise<Audit> =>
    (await world.as("editor", AUDIT, { where })).data?.audit as Audit;
  const input = (more: object) => ({
    input: { idempotencyKey: JSON.stringify(more).slice(0, 150), reason: "Why.", ...more },
  });

  test("every change is told once, the latest first: who, what, to what, why, under which key and when", async () => {
    await world.as("editor", RETRACT, input({ statement: world.first }));
    await world.as("second editor", RESTORE, {
      input: { idempotencyKey: "k", statement: world.first, reason: "Sorry." },
    });
    const { data } = await world.as("editor", SUPERSEDE, input({ statement: world.first, by: membership(3) }));
    const successor = (data?.supersedeStatement as { statement: { id: string } }).statement.id;
    const proposed = await world.as("contributor", PROPOSE, input({ statement: membership(4) }));
    const proposal = (proposed.data?.proposeStatement as { proposal: { id: string } }).proposal.id;
    const reviewed = await world.as("admin", REVIEW, input({ proposal, verdict: "ACCEPT" }));
    const { statement } = (reviewed.data?.reviewProposal as { proposal: { statement: { id: string } } }).proposal;
    const { totalCount, nodes } = await audit();
    expect(totalCount).toBe(7);
    expect(nodes.map(({ action, by, targets }) => [action, by, targets.length > 2 ? targets.length : targets])).toEqual(
      [
        ["reviewProposal", "admin", [proposal, statement.id]],
        ["proposeStatement", "contributor", [proposal]],
        ["supersedeStatement", "editor", [world.first, successor]],
        ["restoreStatement", "second editor", [world.first]],
        ["retractStatement", "editor", [world.first]],
        ["importStatements", "editor", 7],
        ["registerSource", "editor", [SOURCE]],
      ],
    );
    expect(nodes[3]).toEqual({
      action: "restoreStatement",
      targets: [world.first],
      by: "second editor",
      reason: "Sorry.",
      key: "k",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
  });

  test("it is asked by what was changed, by whom, and how", async () => {
    await world.as("editor", RETRACT, input({ statement: world.first }));
    await world.as("second editor", RETRACT, input({ statement: world.second }));
    const actions = async (where: object) => (await audit(where)).nodes.map(({ action }) => action);
    expect(await actions({ target: world.first })).toEqual(["retractStatement", "importStatements"]);
    expect(await actions({ by: "second editor" })).toEqual(["retractStatement"]);
    expect(await actions({ action: "retractStatement", target: world.first })).toEqual(["retractStatement"]);
    expect(await actions({ target: "statement:none" })).toEqual([]);
  });

  test("what was refused is not told", async () => {
    const { totalCount } = await audit();
    await world.as("editor", RETRACT, input({ statement: "statement:none" }));
    await world.as("editor", SUPERSEDE, input({ statement: world.first, by: membership(9) }));
    expect((await audit()).totalCount).toBe(totalCount);
  });

  test("no export has it", async () => {
    const before = await exportHash(world.service.graph, { withHistory: true });
    await world.as("contributor", PROPOSE, input({ statement: membership(4) }));
    expect((await audit()).totalCount).toBe(3);
    expect(await exportHash(world.service.graph, { withHistory: true })).toBe(before);
  });

  test.each([
    ["nobody", null, 401, "UNAUTHENTICATED"],
    ["a reader", "reader", 403, "FORBIDDEN"],
    ["a contributor", "contributor", 403, "FORBIDDEN"],
  ])("%s does not see it", async (_who, key, status, code) => {
    expect(codeOf(await world.as(key, AUDIT))).toEqual({ status, code });
    const beside = '{ people { totalCount } at(validOn: "2020-01-01") { a: audit { totalCount } } }';
    const answer = await world.as(key, beside);
    expect(codeOf(answer)).toEqual({ status, code });
    expect(answer.data ?? null).toBeNull();
  });
});
