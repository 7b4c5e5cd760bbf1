import { createKey } from "../../src/keys/keys.ts";
import type { Role } from "../../src/keys/key.ts";
import type { Engine } from "../engines.ts";
import { ask, type GraphqlAnswer } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

/*
 * A small world for tests of mutations: one source, one person, one body, three countries to be a member of; and a key for each
 * of some roles, by name.
 */

const KEYS: readonly (readonly [name: string, role: Role])[] = [
  ["reader", "reader"],
  ["contributor", "contributor"],
  ["editor", "editor"],
  ["second editor", "editor"],
  ["admin", "admin"],
];

export type MutationWorld = {
  readonly service: TestService;
  /** Asks with the key of this name; `null`: with none. */
  readonly as: (
    name: string | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphqlAnswer>;
  readonly close: () => Promise<void>;
};

export const SOURCE = "source:diary";

/** Ada is a member of a club, by its number. */
export const membership = (club: number, more: object = {}) => ({
  subject: "person:ada",
  property: "MEMBER_OF",
  object: `institution:club-${club}`,
  source: SOURCE,
  ...more,
});

const name = (subject: string, text: string) => ({
  subject,
  property: "NAME",
  literal: { type: "NAME", text, language: "en" },
  source: SOURCE,
});

const CLUBS = [1, 2, 3, 4];

const FILL = `mutation ($source: RegisterSourceInput!, $statements: ImportStatementsInput!) {
  registerSource(input: $source) { dataVersion }
  importStatements(input: $statements) { statements { id } }
}`;

const filling = {
  source: { idempotencyKey: "fill source", id: SOURCE, title: "A diary", publishedOn: "2020-05-01" },
  statements: {
    idempotencyKey: "fill",
    entities: [
      { id: "person:ada", kind: "PERSON" },
      ...CLUBS.map((club) => ({ id: `institution:club-${club}`, kind: "INSTITUTION" })),
    ],
    statements: [
      membership(1),
      membership(2),
      name("person:ada", "Ada Example"),
      ...CLUBS.map((club) => name(`institution:club-${club}`, `Club ${club}`)),
    ],
  },
};

/** Whether an answer has errors, and which. */
export const codeOf = ({ status, errors }: GraphqlAnswer) => ({ status, code: errors?.[0]?.extensions.code });

type Filled = { readonly importStatements: { readonly statements: readonly { readonly id: string }[] } };

/** Opens the world; gives also the ids of the two memberships. */
export const openMutationWorld = async (
  engine: Engine,
): Promise<MutationWorld & { readonly first: string; readonly second: string }> => {
  const service = await openTestService(engine);
  const secrets = new Map<string, string>();
  for (const [keyName, role] of KEYS)
    secrets.set(keyName, (await createKey(service.graph, { name: keyName, role })).secret);
  const as: MutationWorld["as"] = (who, query, variables = {}) =>
    ask(service.url, query, { variables, ...(who === null ? {} : { key: secrets.get(who) ?? who }) });
  const { data, errors } = await as("editor", FILL, filling);
  if (errors !== undefined) throw new Error(errors[0]?.message);
  const [first, second] = (data as Filled).importStatements.statements;
  return { service, as, close: service.close, first: first?.id ?? "", second: second?.id ?? "" };
};
