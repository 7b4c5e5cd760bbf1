import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import { IMPORT, PROPOSALS, PROPOSE, RETRACT, REVIEW } from "./mutation-documents.ts";
import { codeOf, membership, openMutationWorld } from "./mutation-world.ts";

type Proposed = { readonly proposal: { readonly id: string; readonly records: readonly string[] } };

describe.each(ENGINES)("%s", (engine) => {
  let world: Awaited<ReturnType<typeof openMutationWorld>>;
  beforeEach(async () => {
    world = await openMutationWorld(engine);
  });
  afterEach(() => world.close());

  const propose = (who: string | null, more: object = {}) =>
    world.as(who, PROPOSE, {
      input: { idempotencyKey: "p", statement: membership(3), reason: "She told me.", ...more },
    });
  const proposed = async (who = "contributor", more: object = {}): Promise<Proposed["proposal"]> => {
    const { data, errors } = await propose(who, more);
    expect(errors).toBeUndefined();
    return (data?.proposeStatement as Proposed).proposal;
  };
  const review = (who: string | null, proposal: string, verdict: string, key = "r") =>
    world.as(who, REVIEW, { input: { idempotencyKey: key, proposal, verdict, reason: "I looked it up." } });
  const hash = () => exportHash(world.service.graph, { withHistory: true });
  const memberships = async (): Promise<unknown> =>
    (await world.as(null, '{ statements(where: { property: "MEMBER_OF" }) { totalCount } }')).data?.statements;

  test("a proposal is kept with what it would say, by whom and why, and is no data", async () => {
    const before = await hash();
    expect(await proposed()).toEqual({
      id: expect.stringMatching(/^proposal:/),
      state: "OPEN",
      sentence: "Ada Example, member of Club 3",
      records: [expect.stringMatching(/^\{.*"property":"MEMBER_OF".*\}$/)],
      by: "contributor",
      reason: "She told me.",
      at: expect.stringMatching(/Z$/),
      statement: null,
      reviewedBy: null,
      reviewReason: null,
      reviewedAt: null,
    });
    expect(await hash()).toBe(before);
    expect(await memberships()).toEqual({ totalCount: 2 });
  });

  test("nobody finds a proposal as a node", async () => {
    const { id } = await proposed();
    expect((await world.as("admin", "query ($id: ID!) { node(id: $id) { id } }", { id })).data).toEqual({ node: null });
  });

  test("an accepted proposal is data, with the entities that it brought", async () => {
    const entities = [{ id: "institution:new-club", kind: "INSTITUTION" }];
    const statement = membership(0, { object: "institution:new-club" });
    const { id, records } = await proposed("contributor", { statement, entities });
    expect(records.length).toBe(2);
    const { data, errors } = await review("editor", id, "ACCEPT");
    expect(errors).toBeUndefined();
    expect(data?.reviewProposal).toMatchObject({
      proposal: {
        id,
        state: "ACCEPTED",
        statement: { id: expect.stringMatching(/^statement:/), recordedUntil: null },
        reviewedBy: "editor",
        reviewReason: "I looked it up.",
      },
    });
    expect(await memberships()).toEqual({ totalCount: 3 });
    expect((await checkGraph(world.service.graph)).problems).toEqual([]);
  });

  test("a rejected proposal leaves the data as they are", async () => {
    const before = await hash();
    const { id } = await proposed();
    const { data } = await review("editor", id, "REJECT");
    expect(data?.reviewProposal).toMatchObject({ proposal: { state: "REJECTED", statement: null } });
    expect(await hash()).toBe(before);
  });

  test("nobody reviews a proposal of their own, whatever the verdict", async () => {
    const { id } = await proposed("editor");
    for (const verdict of ["ACCEPT", "REJECT"])
      expect(codeOf(await review("editor", id, verdict, verdict))).toEqual({ status: 403, code: "FORBIDDEN" });
    expect((await review("second editor", id, "ACCEPT")).errors).toBeUndefined();
  });

  test("a proposal is reviewed once", async () => {
    const { id } = await proposed();
    await review("editor", id, "REJECT");
    const again = await review("second editor", id, "ACCEPT", "r2");
    expect(codeOf(again)).toEqual({ status: 409, code: "CONFLICT" });
    expect(again.errors?.[0]?.message).toMatch(/was rejected by editor on /);
    expect(codeOf(await review("editor", "proposal:none", "ACCEPT", "r3"))).toEqual({ status: 404, code: "NOT_FOUND" });
  });

  test("what fits no longer when it is accepted is refused, and stays open", async () => {
    const { id } = await proposed();
    await world.as("editor", IMPORT, { input: { idempotencyKey: "i", statements: [membership(3)] } });
    const answer = await review("editor", id, "ACCEPT");
    expect(codeOf(answer)).toEqual({ status: 409, code: "CONFLICT" });
    expect(answer.errors?.[0]?.message).toMatch(/holds the statement .* already/);
    const open = await world.as("contributor", PROPOSALS, { where: { state: "OPEN" } });
    expect(open.data).toEqual({ proposals: { nodes: [{ id, state: "OPEN", by: "contributor" }] } });
  });

  test("what is held, what has ended, and what cannot be written is not proposed", async () => {
    expect(codeOf(await propose("contributor", { statement: membership(1) })).status).toBe(409);
    await world.as("editor", RETRACT, { input: { idempotencyKey: "t", statement: world.first, reason: "A joke." } });
    const ended = await propose("contributor", { statement: membership(1) });
    expect(ended.errors?.[0]?.message).toMatch(/has ended\. It can be restored/);
    expect(codeOf(await propose("contributor", { statement: membership(9) }))).toEqual({
      status: 400,
      code: "BAD_USER_INPUT",
    });
    const all = await world.as("contributor", PROPOSALS);
    expect(all.data).toEqual({ proposals: { nodes: [] } });
  });

  test.each([
    ["nobody", null, 401, "UNAUTHENTICATED"],
    ["a reader", "reader", 403, "FORBIDDEN"],
  ])("%s neither proposes nor sees proposals, under clocks either", async (_who, key, status, code) => {
    expect(codeOf(await propose(key))).toEqual({ status, code });
    expect(codeOf(await world.as(key, PROPOSALS))).toEqual({ status, code });
    const below = await world.as(
      key,
      '{ at(validOn: "2020-01-01") { ...P } } fragment P on Query { proposals { totalCount } }',
    );
    expect(codeOf(below)).toEqual({ status, code });
  });

  test("a contributor sees proposals, and reviews none", async () => {
    const { id } = await proposed("editor");
    expect((await world.as("contributor", PROPOSALS)).data).toMatchObject({ proposals: { nodes: [{ id }] } });
    expect(codeOf(await review("contributor", id, "ACCEPT"))).toEqual({ status: 403, code: "FORBIDDEN" });
  });
});
