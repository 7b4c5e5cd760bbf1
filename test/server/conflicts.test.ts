import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs, type Format } from "../../src/import/readers.ts";
import { ENGINES } from "../engines.ts";
import { ask } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

/*
 * Two importers tell of the same visits: the historian's own file, and lines of JSON from a paper that knows other days.
 */

/** By visit: the historian's first and last day, and the paper's date. */
const VISITS: Readonly<Record<string, readonly [start: string, end: string, paper: string]>> = {
  "1": ["1994-02-14", "1994-02-16", "1994-03-01"],
  "2": ["1994-05-02", "1994-05-02", "1994"],
  "3": ["1994-03-04", "1994-03-04", "1994-04-03"],
  "4": ["1994-05-06", "1994-05-06", "1994-01-01"],
  "5": ["1994-05-06", "1994-05-06", "1994-07~"],
  "6": ["1994-05-06", "1994-05-06", "1995?"],
  "7": ["1994-06-08", "1994-06-09", "1994-06-09/1994-06-10"],
};

const idOf = (visit: string): string => `visit:historian-visits-${visit}`;

const xml = `<visits>${Object.entries(VISITS)
  .map(
    ([id, [start, end]]) => `<visit><id>${id}</id><start-date>${start}</start-date><end-date>${end}</end-date>
      <visitor>President Nursultan Nazarbayev</visitor><from id="kazakhstan">Kazakhstan</from><description/>
      <created-by>a</created-by><last-modified-by>b</last-modified-by>
      <last-modified-datetime>2010-02-25T12:14:48.898-04:00</last-modified-datetime></visit>`,
  )
  .join("\n")}</visits>`;

const statement = (fields: object): object => ({
  type: "statement",
  source: "source:paper",
  dataset: "paper",
  ...fields,
});
const size = (source: string, value: number): object =>
  statement({
    source,
    subject: "group:delegates",
    property: "SIZE",
    literal: { type: "FIGURE", value, text: `${value} delegates`, unit: "delegate" },
  });

const LINES = [
  { type: "source", id: "source:paper", title: "A paper", publishedOn: "1994-12-31", dataset: "paper" },
  { type: "source", id: "source:other", title: "Another paper", publishedOn: "1995-01-31", dataset: "paper" },
  { type: "entity", id: "group:delegates", kind: "GROUP" },
  { type: "entity", id: "institution:court", kind: "INSTITUTION" },
  ...Object.entries(VISITS).map(([id, [, , paper]]) =>
    statement({ subject: idOf(id), property: "OCCURRED", validity: paper, status: "HELD" }),
  ),
  size("source:paper", 84),
  size("source:other", 85),
  statement({ subject: "office:president-of-kazakhstan", property: "OFFICE_OF", object: "institution:court" }),
];

type Conflict = {
  readonly kind: string;
  readonly rule: string;
  readonly suspicion: string | null;
  readonly shown: { readonly validity: { readonly edtf: string } | null };
  readonly claims: readonly { readonly source: { readonly id: string }; readonly dataset: string }[];
};

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-conflicts-"));
    const files: readonly (readonly [string, string, Format])[] = [
      ["visits.xml", xml, "historian"],
      ["paper.jsonl", LINES.map((line) => JSON.stringify(line)).join("\n"), "auto"],
    ];
    service = await openTestService(engine, {
      environment: { ENTENTE_SEED: "" },
      fill: async (graph) => {
        for (const [name, text, format] of files) {
          await writeFile(join(folder, name), text);
          const { refused, waiting } = await importInputs(graph, await findInputs(join(folder, name), format));
          expect({ name, refused, waiting }).toEqual({ name, refused: 0, waiting: 0 });
        }
      },
    });
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });

  const answer = async (query: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(service.url, query);
    expect(errors).toBeUndefined();
    return data ?? {};
  };

  const conflictsOf = async (subject: string): Promise<readonly Conflict[]> => {
    const { conflicts } = await answer(`{ conflicts(where: { subject: "${subject}" }) { nodes {
      kind rule suspicion shown { validity { edtf } } claims { dataset source { id } }
    } } }`);
    return (conflicts as { readonly nodes: readonly Conflict[] }).nodes;
  };

  test.each([
    ["1", "CONTRADICTS", "more precise", "1994-03-01", null],
    ["3", "CONTRADICTS", "earlier published", "1994-04-03", /day and month exchanged/],
    ["4", "CONTRADICTS", "earlier published", "1994-01-01", /may stand for the whole year 1994/],
    ["5", "DIFFERS", "more precise", "1994-05-06", null],
    ["6", "DIFFERS", "more precise", "1994-05-06", null],
    ["7", "DIFFERS", "earlier published", "1994-06-09/1994-06-10", null],
  ] as const)("visit %s: %s, and the shown date is %s", async (visit, kind, rule, shown, suspicion) => {
    const [conflict, ...others] = await conflictsOf(idOf(visit));
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ kind, rule, shown: { validity: { edtf: shown } } });
    if (suspicion === null) expect(conflict?.suspicion).toBeNull();
    else expect(conflict?.suspicion).toMatch(suspicion);
    expect(conflict?.claims.map(({ dataset }) => dataset).toSorted()).toEqual(["historian-visits", "paper"]);
  });

  test("a year that contains the day is no conflict, and the day is shown", async () => {
    expect(await conflictsOf(idOf("2"))).toEqual([]);
    expect(await answer(`{ entity(id: "${idOf("2")}") { ... on Visit { validity { edtf } disputed } } }`)).toEqual({
      entity: { validity: { edtf: "1994-05-02" }, disputed: false },
    });
  });

  test("only contradiction disputes a visit, and its relations with it", async () => {
    const disputed = async (field: string): Promise<readonly string[]> => {
      const fields = Object.keys(VISITS).map(
        (id) =>
          `v${id}: entity(id: "${idOf(id)}") { ... on Visit { disputed } relations(types: [VISITOR_ON]) { nodes { disputed } } }`,
      );
      const data = await answer(`{ ${fields.join(" ")} }`);
      return Object.entries(data).flatMap(([name, found]) => {
        const { disputed: own, relations } = found as {
          readonly disputed: boolean;
          readonly relations: { readonly nodes: readonly { readonly disputed: boolean }[] };
        };
        const isSo = field === "visit" ? own : relations.nodes.some((relation) => relation.disputed);
        return isSo ? [name] : [];
      });
    };
    expect(await disputed("visit")).toEqual(["v1", "v3", "v4"]);
    expect(await disputed("relation")).toEqual(["v1", "v3", "v4"]);
  });

  test("figures that contradict each other are both disputed", async () => {
    expect(
      await answer(`{ figures(where: { subject: "group:delegates" }) { nodes { value disputed } }
      conflicts(where: { property: "SIZE" }) { nodes { kind rule subject { id } } } }`),
    ).toMatchObject({
      figures: {
        nodes: expect.arrayContaining([
          { value: 84, disputed: true },
          { value: 85, disputed: true },
        ]),
      },
      conflicts: { nodes: [{ kind: "CONTRADICTS", rule: "earlier published", subject: { id: "group:delegates" } }] },
    });
  });

  test("an office of two bodies disputes both relations", async () => {
    const asked = `relations(where: { types: [OFFICE_OF], disputed: true }) { nodes { from { id } to { id } } }
      conflicts(where: { subject: "office:president-of-kazakhstan", property: "OFFICE_OF", kind: CONTRADICTS }) { totalCount }`;
    const { relations, conflicts } = await answer(`{ ${asked} }`);
    const { nodes } = relations as { readonly nodes: readonly { readonly to: { readonly id: string } }[] };
    expect(nodes.map(({ to }) => to.id).toSorted()).toEqual(["country:KZ", "institution:court"]);
    expect(conflicts).toEqual({ totalCount: 1 });
  });

  test("conflicts are listed by kind, subject and property", async () => {
    const count = async (where: string): Promise<unknown> =>
      (await answer(`{ conflicts(where: { ${where} }) { totalCount } }`)).conflicts;
    expect(await count("kind: CONTRADICTS")).toEqual({ totalCount: 5 });
    expect(await count("kind: DIFFERS")).toEqual({ totalCount: 3 });
    expect(await count('kind: CONTRADICTS, property: "OCCURRED"')).toEqual({ totalCount: 3 });
    expect(await count(`kind: DIFFERS, subject: "${idOf("1")}"`)).toEqual({ totalCount: 0 });
  });

  test("with one set of data, or before the paper, nothing is in conflict", async () => {
    const asked = `conflicts { totalCount } entity(id: "${idOf("1")}") { ... on Visit { validity { edtf } disputed } }`;
    const alone = {
      conflicts: { totalCount: 0 },
      entity: { validity: { edtf: "1994-02-14/1994-02-16" }, disputed: false },
    };
    expect(await answer(`{ at(datasets: ["historian-visits"]) { ${asked} } }`)).toEqual({ at: alone });
    expect(await answer(`{ at(publishedBy: "1994-12-30") { conflicts { totalCount } } }`)).toEqual({
      at: { conflicts: { totalCount: 0 } },
    });
  });
});
