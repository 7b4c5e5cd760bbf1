import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import {
  AUDIT,
  IMPORT,
  JUDGE,
  PROPOSALS,
  PROPOSE,
  REGISTER,
  RESTORE,
  RETRACT,
  REVIEW,
  SUPERSEDE,
  UNDO,
} from "./mutation-documents.ts";
import { codeOf, membership, openMutationWorld } from "./mutation-world.ts";

type World = Awaited<ReturnType<typeof openMutationWorld>>;
type Input = Readonly<Record<string, unknown>>;

/** Each mutation: who asks, with what, and with what else the key would be a conflict. */
type Change = {
  readonly name: string;
  readonly document: string;
  readonly by?: string;
  readonly before?: (world: World) => Promise<string>;
  readonly input: (world: World, made: string) => Input;
  readonly other: Input;
};

const retracted = async ({ as, first }: World): Promise<string> => {
  await as("editor", RETRACT, { input: { idempotencyKey: "before", statement: first, reason: "First." } });
  return first;
};

const proposed = async ({ as }: World): Promise<string> => {
  const input = { idempotencyKey: "before", statement: membership(4), reason: "Please." };
  const { data } = await as("contributor", PROPOSE, { input });
  return (data?.proposeStatement as { proposal: { id: string } }).proposal.id;
};

const TWO_CLUBS = { a: "institution:club-1", b: "institution:club-2", verdict: "SAME", reason: "One door." };

const judged = async ({ as }: World): Promise<string> => {
  const { data } = await as("editor", JUDGE, { input: { idempotencyKey: "before", ...TWO_CLUBS } });
  return (data?.judgeIdentity as { judgement: { id: string } }).judgement.id;
};

const OTHER_REASON = { reason: "Another reason." };

const CHANGES: readonly Change[] = [
  {
    name: "registerSource",
    document: REGISTER,
    input: () => ({ id: "source:letter", title: "A letter" }),
    other: { title: "Another letter" },
  },
  {
    name: "importStatements",
    document: IMPORT,
    input: () => ({ statements: [membership(1), membership(3)] }),
    other: { statements: [membership(4)] },
  },
  {
    name: "retractStatement",
    document: RETRACT,
    input: ({ first }) => ({ statement: first, reason: "Why." }),
    other: OTHER_REASON,
  },
  {
    name: "restoreStatement",
    document: RESTORE,
    before: retracted,
    input: (_world, statement) => ({ statement, reason: "Why." }),
    other: OTHER_REASON,
  },
  {
    name: "supersedeStatement",
    document: SUPERSEDE,
    input: ({ first }) => ({ statement: first, by: membership(3), reason: "Why." }),
    other: { by: membership(4) },
  },
  {
    name: "proposeStatement",
    document: PROPOSE,
    by: "contributor",
    input: () => ({ statement: membership(3), reason: "Why." }),
    other: { statement: membership(4) },
  },
  {
    name: "reviewProposal",
    document: REVIEW,
    before: proposed,
    input: (_world, proposal) => ({ proposal, verdict: "ACCEPT", reason: "Why." }),
    other: { verdict: "REJECT" },
  },
  { name: "judgeIdentity", document: JUDGE, input: () => TWO_CLUBS, other: { verdict: "UNSURE" } },
  {
    name: "undoJudgement",
    document: UNDO,
    before: judged,
    input: (_world, judgement) => ({ judgement, reason: "Why." }),
    other: OTHER_REASON,
  },
];

describe.each(ENGINES)("%s", (engine) => {
  let world: World;
  beforeEach(async () => {
    world = await openMutationWorld(engine);
  });
  afterEach(() => world.close());

  /** All that a repeated request might have added to. */
  const everything = async () => ({
    hash: await exportHash(world.service.graph, { withHistory: true }),
    audit: (await world.as("editor", AUDIT)).data,
    proposals: (await world.as("editor", PROPOSALS)).data,
    version: (await world.as(null, "{ dataVersion { version } }")).data,
  });

  test.each(
    CHANGES,
  )("$name: the same again has the same answer and no effect; something else under its key is a conflict", async ({
    document,
    by = "editor",
    before,
    input,
    other,
  }) => {
    const made = (await before?.(world)) ?? "";
    const asked = { idempotencyKey: "the key", ...input(world, made) };
    const first = await world.as(by, document, { input: asked });
    expect(first.errors).toBeUndefined();
    const after = await everything();
    expect(await world.as(by, document, { input: asked })).toEqual(first);
    expect(codeOf(await world.as(by, document, { input: { ...asked, ...other } }))).toEqual({
      status: 409,
      code: "CONFLICT",
    });
    expect(await everything()).toEqual(after);
  });

  test("the key of another client's request is free", async () => {
    const input = (statement: string) => ({ input: { idempotencyKey: "1", statement, reason: "Why." } });
    await world.as("editor", RETRACT, input(world.first));
    const { errors } = await world.as("second editor", RETRACT, input(world.second));
    expect(errors).toBeUndefined();
  });

  test("one key is not used for two kinds of change", async () => {
    const input = { idempotencyKey: "1", statement: world.first, reason: "Why." };
    await world.as("editor", RETRACT, { input });
    expect(codeOf(await world.as("editor", RESTORE, { input }))).toEqual({ status: 409, code: "CONFLICT" });
  });

  test("a request that was refused may be mended and sent under its key", async () => {
    const send = (club: number) =>
      world.as("editor", IMPORT, { input: { idempotencyKey: "1", statements: [membership(club)] } });
    expect(codeOf(await send(9)).status).toBe(400);
    expect((await send(3)).errors).toBeUndefined();
  });
});
