import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import { INTERNALS } from "./malformed.ts";
import { IMPORT, JUDGE, PROPOSE, REGISTER, RESTORE, RETRACT, REVIEW, SUPERSEDE, UNDO } from "./mutation-documents.ts";
import { membership, openMutationWorld } from "./mutation-world.ts";

type Case = readonly [name: string, document: string, input: unknown, code?: string];

const LONG = "x".repeat(2_001);
const HALF = "half \ud800 of a pair";
const ask = (more: object): object => ({ idempotencyKey: "k", statement: "statement:none", reason: "Why.", ...more });

/** The same mistakes in each mutation that asks for a statement and a reason. */
const ofLife = (name: string, document: string, more: object = {}): readonly Case[] => [
  [`${name} of nothing`, document, {}],
  [`${name} of null`, document, null],
  [`${name} of a list`, document, [ask(more)]],
  [`${name} without a key of the client's`, document, ask({ ...more, idempotencyKey: undefined })],
  [`${name} with an empty key`, document, ask({ ...more, idempotencyKey: "" })],
  [`${name} with a key of blanks`, document, ask({ ...more, idempotencyKey: "  " })],
  [`${name} with a long key`, document, ask({ ...more, idempotencyKey: LONG })],
  [`${name} without a reason`, document, ask({ ...more, reason: undefined })],
  [`${name} with an empty reason`, document, ask({ ...more, reason: "" })],
  [`${name} with a long reason`, document, ask({ ...more, reason: LONG })],
  [`${name} with half of a character for a reason`, document, ask({ ...more, reason: HALF })],
  [`${name} with a number for a reason`, document, ask({ ...more, reason: 7 })],
  [`${name} with a field that nobody knows`, document, ask({ ...more, force: true })],
  [`${name} of a list of statements`, document, ask({ ...more, statement: ["statement:none"] })],
  [`${name} of a statement that is not there`, document, ask(more), "NOT_FOUND"],
  [`${name} of an entity`, document, ask({ ...more, statement: "person:ada" }), "NOT_FOUND"],
  [`${name} of an empty id`, document, ask({ ...more, statement: "" }), "NOT_FOUND"],
];

const proposal = (statement: unknown, more: object = {}): object => ({
  idempotencyKey: "k",
  statement,
  reason: "Why.",
  ...more,
});

const review = (more: object): object => ({
  idempotencyKey: "k",
  proposal: "proposal:none",
  verdict: "ACCEPT",
  reason: "Why.",
  ...more,
});

const judge = (more: object): object => ({
  idempotencyKey: "k",
  a: "institution:club-1",
  b: "institution:club-2",
  verdict: "SAME",
  reason: "Why.",
  ...more,
});

const undo = (more: object): object => ({ idempotencyKey: "k", judgement: "judgement:none", reason: "Why.", ...more });

const CASES: readonly Case[] = [
  ...ofLife("a retraction", RETRACT),
  ...ofLife("a restoration", RESTORE),
  ...ofLife("a supersession", SUPERSEDE, { by: membership(3) }),
  ["a supersession by nothing", SUPERSEDE, ask({})],
  ["a supersession by an id", SUPERSEDE, ask({ by: "statement:other" })],
  [
    "a supersession by a statement without a subject",
    SUPERSEDE,
    ask({ by: { property: "NAME", source: "source:diary" } }),
  ],
  ["a supersession by a statement of no property", SUPERSEDE, ask({ by: membership(3, { property: "" }) })],
  [
    "a supersession by a statement with a wrong date",
    SUPERSEDE,
    ask({ by: membership(3, { validity: { edtf: "soon" } }) }),
  ],
  ["a supersession by a statement with a wrong status", SUPERSEDE, ask({ by: membership(3, { status: "MAYBE" }) })],
  [
    "a supersession by a statement with a wrong locator",
    SUPERSEDE,
    ask({ by: membership(3, { locators: [{ start: 9, end: 2, sha256: "x" }] }) }),
  ],
  ["a proposal of nothing", PROPOSE, {}],
  ["a proposal without a statement", PROPOSE, proposal(undefined)],
  ["a proposal of null", PROPOSE, proposal(null)],
  ["a proposal of a text", PROPOSE, proposal("Ada is a member.")],
  ["a proposal of a list of statements", PROPOSE, proposal([membership(3), membership(4)])],
  ["a proposal without a reason", PROPOSE, proposal(membership(3), { reason: undefined })],
  ["a proposal with an empty reason", PROPOSE, proposal(membership(3), { reason: " " })],
  ["a proposal with a long reason", PROPOSE, proposal(membership(3), { reason: LONG })],
  ["a proposal with an empty key", PROPOSE, proposal(membership(3), { idempotencyKey: "" })],
  ["a proposal about somebody unknown", PROPOSE, proposal(membership(3, { subject: "person:nobody" }))],
  ["a proposal about a source", PROPOSE, proposal(membership(3, { subject: "source:diary" }))],
  ["a proposal about itself", PROPOSE, proposal(membership(3, { object: "person:ada" }))],
  ["a proposal of an unknown role", PROPOSE, proposal(membership(3, { role: "BOSS" }))],
  ["a proposal of an unknown source", PROPOSE, proposal(membership(3, { source: "source:none" }))],
  ["a proposal with an entity of no kind", PROPOSE, proposal(membership(3), { entities: [{ id: "person:new" }] })],
  [
    "a proposal with an entity under a reserved id",
    PROPOSE,
    proposal(membership(3), { entities: [{ id: "audit:1", kind: "PERSON" }] }),
  ],
  [
    "a proposal with an entity that contradicts the one held",
    PROPOSE,
    proposal(membership(3), { entities: [{ id: "person:ada", kind: "PLACE" }] }),
    "CONFLICT",
  ],
  ["a review of nothing", REVIEW, {}],
  ["a review of a proposal that is not there", REVIEW, review({}), "NOT_FOUND"],
  ["a review of a statement", REVIEW, review({ proposal: "statement:none" }), "NOT_FOUND"],
  ["a review of many proposals", REVIEW, review({ proposal: ["proposal:1", "proposal:2"] })],
  ["a review without a verdict", REVIEW, review({ verdict: undefined })],
  ["a review with an unknown verdict", REVIEW, review({ verdict: "MAYBE" })],
  ["a review with a verdict in small letters", REVIEW, review({ verdict: "accept" })],
  ["a review without a reason", REVIEW, review({ reason: undefined })],
  ["a review with an empty reason", REVIEW, review({ reason: "" })],
  ["a judgement of nothing", JUDGE, {}],
  ["a judgement on one thing", JUDGE, judge({ b: undefined })],
  ["a judgement on one thing twice", JUDGE, judge({ b: "institution:club-1" })],
  ["a judgement on a list", JUDGE, judge({ a: ["institution:club-1", "institution:club-3"] })],
  ["a judgement on what is not there", JUDGE, judge({ a: "institution:club-9" }), "NOT_FOUND"],
  ["a judgement on an empty id", JUDGE, judge({ a: "" }), "NOT_FOUND"],
  ["a judgement on half of a character", JUDGE, judge({ b: HALF })],
  ["a judgement on a source", JUDGE, judge({ a: "source:diary" }), "NOT_FOUND"],
  ["a judgement on things of two kinds", JUDGE, judge({ a: "person:ada" })],
  ["a judgement without a verdict", JUDGE, judge({ verdict: undefined })],
  ["a judgement with an unknown verdict", JUDGE, judge({ verdict: "MAYBE" })],
  ["a judgement without a reason", JUDGE, judge({ reason: undefined })],
  ["a judgement with half of a character for a reason", JUDGE, judge({ reason: HALF })],
  ["a judgement under an empty key", JUDGE, judge({ idempotencyKey: "" })],
  ["an undoing of nothing", UNDO, {}],
  ["an undoing of a judgement that is not there", UNDO, undo({}), "NOT_FOUND"],
  ["an undoing of an entity", UNDO, undo({ judgement: "person:ada" }), "NOT_FOUND"],
  ["an undoing without a reason", UNDO, undo({ reason: " " })],
  ["a source under an empty key", REGISTER, { idempotencyKey: "", title: "A letter" }],
  ["an import under a long key", IMPORT, { idempotencyKey: LONG, statements: [membership(3)] }],
];

describe.each(ENGINES)("%s", (engine) => {
  let world: Awaited<ReturnType<typeof openMutationWorld>>;
  let before: string;
  beforeAll(async () => {
    world = await openMutationWorld(engine);
    before = await exportHash(world.service.graph, { withHistory: true });
  });
  afterAll(() => world.close());

  test.each(CASES)("%s: refused in plain words", async (_name, document, input, code = "BAD_USER_INPUT") => {
    const { status, errors } = await world.as("editor", document, { input });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({
      status: { NOT_FOUND: 404, CONFLICT: 409 }[code] ?? 400,
      code,
    });
    for (const { message } of errors ?? []) expect(message.replace(/"[^"]*"/g, "")).not.toMatch(INTERNALS);
  });

  test("after all of them nothing has been written", async () => {
    expect(await exportHash(world.service.graph, { withHistory: true })).toBe(before);
    const { data } = await world.as("editor", "{ audit { totalCount } proposals { totalCount } }");
    expect(data).toEqual({ audit: { totalCount: 2 }, proposals: { totalCount: 0 } });
  });
});
