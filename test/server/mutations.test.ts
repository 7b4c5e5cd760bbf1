import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createKey, revokeKey } from "../../src/keys/keys.ts";
import { ENGINES } from "../engines.ts";
import { ask } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

const REGISTER = `mutation Register($input: RegisterSourceInput!) {
  registerSource(input: $input) { again: source { id title publishedOn { edtf } dataset } dataVersion }
}`;

const IMPORT = `mutation Import($input: ImportStatementsInput!) {
  importStatements(input: $input) {
    new: written
    skipped
    statements { id sentence subject { id name } validity { edtf mayEndAfter } source { title } }
  }
}`;

const RETRACT = `mutation Retract($input: RetractStatementInput!) {
  retractStatement(input: $input) { statement { id recordedUntil } }
}`;

const source = { idempotencyKey: "source 1", id: "source:diary", title: "A diary", publishedOn: "2020-05-01" };

const name = (subject: string, text: string) => ({
  subject,
  property: "NAME",
  literal: { type: "NAME", text, language: "en", nameKind: "COMMON" },
  source: "source:diary",
});

const input = {
  idempotencyKey: "import 1",
  entities: [
    {
      id: "country:XA",
      kind: "COUNTRY",
      code: "XA",
      descriptions: [{ language: "EN", text: "A country of the tests." }],
    },
    { id: "person:ada-example", kind: "PERSON" },
    { id: "office:envoy-of-xa", kind: "OFFICE" },
  ],
  statements: [
    name("country:XA", "Exampland"),
    name("person:ada-example", "Ada Example"),
    name("office:envoy-of-xa", "Envoy of Exampland"),
    { subject: "office:envoy-of-xa", property: "OFFICE_OF", object: "country:XA", source: "source:diary" },
    {
      subject: "person:ada-example",
      property: "HOLDS_OFFICE",
      object: "office:envoy-of-xa",
      validity: { edtf: "2020-05-01", attested: true },
      source: "source:diary",
    },
  ],
};

type Held = { readonly id: string; readonly sentence: string };

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;
  const keys: Record<string, string> = {};

  beforeAll(async () => {
    service = await openTestService(engine);
    for (const role of ["reader", "editor", "admin"] as const)
      keys[role] = (await createKey(service.graph, { name: role, role })).secret;
  });

  afterAll(() => service.close());

  const version = async () => (await ask(service.url, "{ dataVersion { version } }")).data?.dataVersion;

  test("without a key a change is refused, and nothing is written", async () => {
    const before = await version();
    const { status, errors } = await ask(service.url, REGISTER, { variables: { input: source } });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 401, code: "UNAUTHENTICATED" });
    expect(await version()).toEqual(before);
  });

  test("a reader's key is too small for a change, and nothing is written", async () => {
    const before = await version();
    const { status, errors } = await ask(service.url, REGISTER, {
      variables: { input: source },
      key: keys.reader ?? "",
    });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 403, code: "FORBIDDEN" });
    expect(await version()).toEqual(before);
  });

  test("a reader's key reads", async () => {
    expect((await ask(service.url, "{ people { totalCount } }", { key: keys.reader ?? "" })).status).toBe(200);
  });

  test("a source is registered, and read back by what the payload asks", async () => {
    const { data, errors } = await ask(service.url, REGISTER, { variables: { input: source }, key: keys.editor ?? "" });
    expect(errors).toBeUndefined();
    expect(data?.registerSource).toMatchObject({
      again: { id: "source:diary", title: "A diary", publishedOn: { edtf: "2020-05-01" }, dataset: "default" },
    });
  });

  test("the same request again changes nothing", async () => {
    const before = await version();
    const { status } = await ask(service.url, REGISTER, { variables: { input: source }, key: keys.admin ?? "" });
    expect(status).toBe(200);
    expect(await version()).toEqual(before);
  });

  test("another request under the same idempotency key is a conflict", async () => {
    const variables = { input: { ...source, title: "Another diary" } };
    const { status, errors } = await ask(service.url, REGISTER, { variables, key: keys.editor ?? "" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 409, code: "CONFLICT" });
  });

  test("statements that name what is not there are refused together, by their places", async () => {
    const before = await version();
    const variables = { input: { ...input, entities: [], idempotencyKey: "import 0" } };
    const { status, errors } = await ask(service.url, IMPORT, { variables, key: keys.editor ?? "" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: "BAD_USER_INPUT" });
    expect(errors?.[0]?.message).toMatch(/^Nothing was written\. 1\. .*country:XA/);
    expect(await version()).toEqual(before);
  });

  test("a statement of an unknown property is refused in plain words", async () => {
    const statements = [{ subject: "person:ada-example", property: "LIKES", source: "source:diary" }];
    const variables = { input: { idempotencyKey: "import 00", statements } };
    const { status, errors } = await ask(service.url, IMPORT, { variables, key: keys.editor ?? "" });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/property/);
  });

  test("entities and statements are written, and read back in the order given", async () => {
    const { data, errors } = await ask(service.url, IMPORT, { variables: { input }, key: keys.editor ?? "" });
    expect(errors).toBeUndefined();
    const payload = data?.importStatements as { new: number; skipped: number; statements: Held[] };
    expect({ new: payload.new, skipped: payload.skipped }).toEqual({ new: 5, skipped: 0 });
    expect(payload.statements.at(-1)).toMatchObject({
      subject: { id: "person:ada-example", name: "Ada Example" },
      validity: { edtf: "2020-05-01", mayEndAfter: true },
      source: { title: "A diary" },
    });
  });

  test("what was written can be searched, and is on paths, at once", async () => {
    const found = await ask(service.url, '{ search(text: "example ada") { nodes { id } } }');
    expect(found.data).toEqual({ search: { nodes: [{ id: "person:ada-example" }] } });
    const paths = await ask(
      service.url,
      '{ paths(from: "person:ada-example", to: "country:XA") { nodes { length } } }',
    );
    expect(paths.data).toEqual({ paths: { nodes: [{ length: 1 }] } });
  });

  test("the same request again has the same answer; the same statements under another key are skipped", async () => {
    const again = await ask(service.url, IMPORT, { variables: { input }, key: keys.editor ?? "" });
    expect(again.data?.importStatements).toMatchObject({ new: 5, skipped: 0 });
    const variables = { input: { ...input, idempotencyKey: "import 2" } };
    const other = await ask(service.url, IMPORT, { variables, key: keys.editor ?? "" });
    expect(other.data?.importStatements).toMatchObject({ new: 0, skipped: 5 });
  });

  test("a retracted statement takes its relation away, and stays in the record", async () => {
    const held = await ask(service.url, '{ statements(where: { property: "HOLDS_OFFICE" }) { nodes { id } } }');
    const statement = (held.data?.statements as { nodes: { id: string }[] }).nodes[0]?.id;
    const variables = { input: { idempotencyKey: "retract 1", statement, reason: "It was a joke." } };
    const { data, errors } = await ask(service.url, RETRACT, { variables, key: keys.editor ?? "" });
    expect(errors).toBeUndefined();
    expect(data?.retractStatement).toEqual({ statement: { id: statement, recordedUntil: expect.any(String) } });
    const after = await ask(service.url, '{ entity(id: "person:ada-example") { relations { totalCount } } }');
    expect(after.data).toEqual({ entity: { relations: { totalCount: 0 } } });
  });

  test("a statement that is not there cannot be retracted", async () => {
    const variables = { input: { idempotencyKey: "retract 2", statement: "statement:none", reason: "No reason." } };
    const { status, errors } = await ask(service.url, RETRACT, { variables, key: keys.editor ?? "" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 404, code: "NOT_FOUND" });
  });

  test("a revoked key is as good as none", async () => {
    await revokeKey(service.graph, "editor");
    const { status, errors } = await ask(service.url, "{ __typename }", { key: keys.editor ?? "" });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  });
});
