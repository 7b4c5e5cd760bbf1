import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { exportHash } from "../../src/import/export.ts";
import { ENGINES } from "../engines.ts";
import { AUDIT, JUDGE, UNDO } from "./mutation-documents.ts";
import { codeOf, type MutationWorld, openMutationWorld, SOURCE } from "./mutation-world.ts";

/*
 * Two people, ada and ada-example, who are one by judgement: what is told of either is told of both, under any id that a client gives.
 */

const FILL = "mutation ($input: ImportStatementsInput!) { importStatements(input: $input) { written } }";

const told = (subject: string, property: string, object: string | null, more: object = {}) => ({
  subject,
  property,
  ...(object === null ? {} : { object }),
  source: SOURCE,
  ...more,
});

const named = (subject: string, text: string) =>
  told(subject, "NAME", null, { literal: { type: "NAME", text, language: "en" } });

const MORE = {
  idempotencyKey: "more",
  entities: [
    { id: "person:ada-example", kind: "PERSON", externalIds: [{ scheme: "wikidata", value: "Q7259" }] },
    { id: "person:boole", kind: "PERSON" },
    { id: "person:boole-again", kind: "PERSON", externalIds: [{ scheme: "wikidata", value: "Q134661" }] },
    {
      id: "person:boole-too",
      kind: "PERSON",
      externalIds: [
        { scheme: "viaf", value: "34511" },
        { scheme: "wikidata", value: "Q134661" },
      ],
    },
    { id: "country:england", kind: "COUNTRY" },
    { id: "country:england-again", kind: "COUNTRY" },
    { id: "country:france", kind: "COUNTRY" },
    { id: "visit:paris", kind: "VISIT" },
    { id: "meeting:tea", kind: "MEETING" },
  ],
  statements: [
    named("person:ada-example", "Lady Lovelace"),
    named("person:boole", "George Boole"),
    named("country:england", "England"),
    named("country:england-again", "Kingdom of England"),
    named("country:france", "France"),
    named("visit:paris", "A visit to Paris"),
    named("meeting:tea", "Tea"),
    told("person:ada-example", "MEMBER_OF", "institution:club-3"),
    told("person:ada-example", "MET_AT", "meeting:tea", { saidBy: "person:ada-example" }),
    told("person:boole", "MET_AT", "meeting:tea"),
    told("country:england-again", "VISITOR_ON", "visit:paris"),
    told("visit:paris", "VISIT_TO", "country:france"),
    told("visit:paris", "OCCURRED", null, { validity: { edtf: "1840-05-01" }, status: "HELD" }),
    told("person:ada-example", "SIZE", null, { literal: { type: "FIGURE", text: "1 head", value: 1, unit: "head" } }),
    told("person:ada", "SIZE", null, { literal: { type: "FIGURE", text: "2 heads", value: 2, unit: "head" } }),
  ],
};

/** Documents with an id in each argument that takes one; `$id` of a person, `$country` of a country. */
const BY_ID: readonly (readonly [place: string, document: string])[] = [
  ["node", "query ($id: ID!) { node(id: $id) { id ... on Person { name } } }"],
  ["nodes", "query ($id: ID!) { nodes(ids: [$id]) { id } }"],
  [
    "entity",
    "query ($id: ID!) { entity(id: $id) { id names { text } relations { totalCount nodes { id } } evidence { nodes { id } } figures { value disputed } conflicts { kind } } }",
  ],
  [
    "entity below at",
    'query ($id: ID!) { at(publishedBy: "2021-01-01") { entity(id: $id) { id relations { nodes { id to { id } } } } } }',
  ],
  ["participants", "query ($id: ID!) { meetings(where: { participants: [$id] }) { nodes { id } } }"],
  [
    "ends",
    'query ($id: ID!) { relations(where: { ends: [$id] }) { totalCount nodes { id } } two: relations(where: { ends: [$id, "meeting:tea"] }) { nodes { id } } }',
  ],
  ["figures", "query ($id: ID!) { figures(where: { subject: $id }) { totalCount nodes { value } } }"],
  ["conflicts", "query ($id: ID!) { conflicts(where: { subject: $id }) { totalCount nodes { property } } }"],
  ["statements", "query ($id: ID!) { statements(where: { subject: $id }) { totalCount nodes { id subject { id } } } }"],
  ["speakers", "query ($id: ID!) { statements(where: { saidBy: $id }) { totalCount nodes { id saidBy { id } } } }"],
  [
    "objects",
    "query ($country: ID!) { statements(where: { object: $country }) { totalCount } subject: statements(where: { subject: $country }) { totalCount nodes { id } } }",
  ],
  ["countries", "query ($country: ID!) { visits(where: { countries: [$country] }) { totalCount nodes { id } } }"],
  [
    "bilateral",
    'query ($country: ID!) { bilateral(a: $country, b: "country:france") { visits { nodes { id } } countries { id } } }',
  ],
  [
    "bilateral, the other",
    'query ($country: ID!) { bilateral(a: "country:france", b: $country) { visits { nodes { id } } } }',
  ],
  [
    "paths from",
    'query ($id: ID!) { paths(from: $id, to: "person:boole") { nodes { length start { id } steps { relation { evidence { nodes { id } } } } } } }',
  ],
  ["paths to", 'query ($id: ID!) { paths(from: "institution:club-1", to: $id) { nodes { length end { id } } } }'],
  [
    "avoid",
    'query ($id: ID!) { paths(from: "institution:club-1", to: "person:boole", avoid: [$id]) { nodes { length } } }',
  ],
  [
    "neighbourhood",
    "query ($id: ID!) { neighbourhood(center: $id) { center { id } entities { id } relations { id } } }",
  ],
  [
    "judgements",
    "query ($id: ID!) { judgements(where: { of: $id }) { totalCount nodes { of a { id } b { id } verdict } } }",
  ],
];

describe.each(ENGINES)("%s", (engine) => {
  let world: MutationWorld;
  const data = async (query: string, variables: object = {}): Promise<unknown> => {
    const answer = await world.as("editor", query, { ...variables });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const judge = (key: string, a: string, b: string, verdict = "SAME", name: string | null = "editor") =>
    world.as(name, JUDGE, { input: { idempotencyKey: key, a, b, verdict, reason: "One pen." } });
  const judged = async (key: string, a: string, b: string): Promise<string> => {
    const { data: answered, errors } = await judge(key, a, b);
    expect(errors).toBeUndefined();
    return (answered as { judgeIdentity: { judgement: { id: string } } }).judgeIdentity.judgement.id;
  };
  const undo = (key: string, judgement: string) =>
    world.as("editor", UNDO, { input: { idempotencyKey: key, judgement, reason: "Two pens." } });

  beforeAll(async () => {
    world = await openMutationWorld(engine);
    await data(FILL, { input: MORE });
  }, 120_000);
  afterAll(() => world.close());

  test("nobody but an editor judges", async () => {
    expect(codeOf(await judge("n1", "person:ada", "person:ada-example", "SAME", null))).toEqual({
      status: 401,
      code: "UNAUTHENTICATED",
    });
    expect(codeOf(await judge("n2", "person:ada", "person:ada-example", "SAME", "contributor"))).toEqual({
      status: 403,
      code: "FORBIDDEN",
    });
  });

  test("what cannot be the same is refused in plain words", async () => {
    expect(codeOf(await judge("w1", "person:ada", "person:nobody"))).toEqual({ status: 404, code: "NOT_FOUND" });
    expect(codeOf(await judge("w2", "person:ada", "institution:club-1"))).toEqual({
      status: 400,
      code: "BAD_USER_INPUT",
    });
    expect(codeOf(await judge("w3", "person:ada", "person:ada"))).toEqual({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("a payload tells the judgement, who made it and what both ids answer as", async () => {
    const { data: answered } = await judge("p1", "person:ada", "person:ada-example");
    expect(answered).toEqual({
      judgeIdentity: {
        dataVersion: expect.any(String),
        judgement: {
          id: expect.stringMatching(/^judgement:/),
          of: ["person:ada", "person:ada-example"],
          verdict: "SAME",
          by: "editor",
          reason: "One pen.",
          undoneAt: null,
          undoneBy: null,
          a: { id: "person:ada" },
          b: { id: "person:ada" },
        },
      },
    });
    expect((await judge("p1", "person:ada", "person:ada-example")).data).toEqual(answered);
  });

  test.each(BY_ID)("an alias given as an id answers as the entity that it is: %s", async (_, document) => {
    await judged("a1", "person:ada", "person:ada-example");
    await judged("a2", "country:england", "country:england-again");
    const own = await data(document, { id: "person:ada", country: "country:england" });
    expect(await data(document, { id: "person:ada-example", country: "country:england-again" })).toEqual(own);
    expect(JSON.stringify(own)).toMatch(/"totalCount":[1-9]|"id":|"nodes":\[\]/);
  });

  test("one who has two names is found by either, once", async () => {
    await judged("s1", "person:ada", "person:ada-example");
    for (const text of ["Ada Example", "Lady Lovelace"])
      expect(await data("query ($text: String!) { search(text: $text) { nodes { id } } }", { text })).toEqual({
        search: { nodes: [{ id: "person:ada" }] },
      });
  });

  test("a judgement that another one forbids is a conflict that names it", async () => {
    await judged("c1", "person:ada", "person:ada-example");
    await judge("c2", "person:ada-example", "person:boole", "DIFFERENT");
    const answer = await judge("c3", "person:ada", "person:boole");
    expect(codeOf(answer)).toEqual({ status: 409, code: "CONFLICT" });
    expect(answer.errors?.[0]?.message).toMatch(/judgement:\w+ says that .* are DIFFERENT \(editor: One pen\.\)/);
  });

  test("an undone judgement lets both be found again, and is listed only when asked", async () => {
    const id = await judged("u1", "person:ada", "person:ada-example");
    const { data: answered } = await undo("u2", id);
    expect(answered).toEqual({
      undoJudgement: {
        dataVersion: expect.any(String),
        judgement: {
          id,
          undoneAt: expect.any(String),
          undoneBy: "editor",
          undoneBecause: "Two pens.",
          a: { id: "person:ada" },
          b: { id: "person:ada-example" },
        },
      },
    });
    const list =
      'query ($where: JudgementFilter!) { judgements(where: $where) { nodes { id } } search(text: "Lady Lovelace") { nodes { id } } }';
    expect(await data(list, { where: { ids: [id] } })).toEqual({
      judgements: { nodes: [] },
      search: { nodes: [{ id: "person:ada-example" }] },
    });
    expect(
      await data(list, { where: { of: "person:ada", includeUndone: true, verdict: "SAME", by: "editor" } }),
    ).toMatchObject({
      judgements: { nodes: [{ id }] },
    });
    expect(codeOf(await undo("u3", "judgement:none"))).toEqual({ status: 404, code: "NOT_FOUND" });
  });

  test("one has the ids in other registers of all that it is, each once; undone, its own", async () => {
    const others = async () => {
      const document = "query ($id: ID!) { entity(id: $id) { externalIds { scheme value } } }";
      const { entity } = (await data(document, { id: "person:boole-again" })) as {
        readonly entity: { readonly externalIds: readonly { readonly scheme: string; readonly value: string }[] };
      };
      return entity.externalIds.map(({ scheme, value }) => `${scheme} ${value}`);
    };
    const before = await exportHash(world.service.graph);
    const ids = [
      await judged("x1", "person:boole", "person:boole-again"),
      await judged("x2", "person:boole", "person:boole-too"),
    ];
    expect(await others()).toEqual(["wikidata Q134661", "viaf 34511"]);
    for (const [i, id] of ids.entries()) await undo(`x${3 + i}`, id);
    expect(await others()).toEqual(["wikidata Q134661"]);
    expect(await exportHash(world.service.graph)).toBe(before);
  });

  test("the audit tells who judged, and who undid it", async () => {
    const id = await judged("t1", "person:ada", "person:ada-example");
    await undo("t2", id);
    const { audit } = (await data(AUDIT, { where: { target: id } })) as { audit: { nodes: readonly object[] } };
    expect(audit.nodes.slice(0, 2)).toEqual([
      { action: "undoJudgement", targets: [id], by: "editor", reason: "Two pens.", key: "t2", at: expect.any(String) },
      { action: "judgeIdentity", targets: [id], by: "editor", reason: "One pen.", key: "t1", at: expect.any(String) },
    ]);
  });
});
