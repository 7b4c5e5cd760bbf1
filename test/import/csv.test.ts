import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile as readText } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "./judged.ts";
import { bundleProgram, removeBundles, runProgram } from "./bundled-process.ts";
import { openFolder, readFile, sayings } from "./reading.ts";

let folder: Awaited<ReturnType<typeof openFolder>>;
let [table, mapping] = ["", ""];
beforeAll(async () => {
  folder = await openFolder();
  const page = await readText(join(root, "docs/importers/csv.md"), "utf8");
  const block = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(page)?.[1] ?? "";
  table = await folder.write("visits.csv", block("csv"));
  mapping = await folder.write("visits.yaml", block("yaml"));
});
afterAll(() => folder.remove());

describe("the example of the docs", () => {
  test("makes of its rows what it says", async () => {
    const { records, refused } = await readFile(table, "auto", mapping);
    expect(refused).toEqual([]);
    expect(sayings(records, "OCCURRED", "VISIT_TO", "VISITOR_ON", "OFFICE_OF", "HOLDS_OFFICE", "SIZE")).toEqual([
      "visit:example-1 OCCURRED [2017-06-08/2017-06-09] HELD",
      "visit:example-1 VISIT_TO country:BY",
      "person:example-aigul-example VISITOR_ON visit:example-1",
      "office:example-kz-president OFFICE_OF country:KZ",
      "person:example-aigul-example HOLDS_OFFICE office:example-kz-president [2017-06-08]",
      "institution:example-ministry-of-examples VISITOR_ON visit:example-1",
      "institution:example-chamber-of-samples VISITOR_ON visit:example-1",
      "visit:example-1 SIZE about 40 guests",
      "visit:example-2 OCCURRED [2018-09-14/] PLANNED",
      "visit:example-2 VISIT_TO country:KZ",
      "office:example-by-prime-minister VISITOR_ON visit:example-2",
      "office:example-by-prime-minister OFFICE_OF country:BY",
      "visit:example-3 OCCURRED [2019] CANCELLED",
      "visit:example-3 VISIT_TO country:BY",
      "person:example-bo-sample VISITOR_ON visit:example-3",
      "visit:example-3 SIZE 1 200 guests",
    ]);
    const figures = records.flatMap(({ value }) =>
      "literal" in value && value.literal?.type === "FIGURE" ? [value.literal] : [],
    );
    expect(figures).toEqual([
      { type: "FIGURE", value: 40, text: "about 40 guests", unit: "guest", qualifier: "ABOUT" },
      { type: "FIGURE", value: 1200, text: "1 200 guests", unit: "guest", qualifier: "EXACTLY" },
    ]);
    const kinds = records.flatMap((record) => (record.type === "entity" ? [record.value.kind] : []));
    expect(kinds.sort().join(" ")).toBe(
      "COUNTRY COUNTRY INSTITUTION INSTITUTION OFFICE OFFICE PERSON PERSON VISIT VISIT VISIT",
    );
  });

  test("goes in by its command, and nothing changes when it is told again", async () => {
    await bundleProgram("cli", "src/cli.ts");
    try {
      const entente = () =>
        runProgram("cli", ["import", table, "--mapping", mapping], {
          environment: { ENTENTE_DATA: join(folder.path, "data") },
          folder: folder.path,
        });
      const first = await entente();
      expect(first.error).toContain("none refused.");
      expect(first.code).toBe(0);
      expect((await entente()).error).toContain("0 records new or changed");
    } finally {
      await removeBundles();
    }
  });

  describe.each(ENGINES)("%s", (engine) => {
    test("comes to the same graph in any order of its rows", async () => {
      const [header = "", ...rows] = (await readText(table, "utf8")).trim().split("\n");
      const turned = await folder.write("turned.csv", [header, ...rows.toReversed()].join("\n"));
      const hashOf = (path: string, batchSize: number): Promise<string> =>
        inGraph(engine, async (graph) => {
          await importInputs(graph, await findInputs(path, "csv", mapping), { batchSize });
          return exportHash(graph);
        });
      expect(await hashOf(turned, 5)).toBe(await hashOf(table, 1_000));
    });
  });
});

const SMALL = `
dataset: small
sources:
  list: { id: "source:small", title: List }
entities:
  person:
    id: "person:small-{id}"
    kind: { column: kind, map: { p: PERSON, g: GROUP } }
    names: [{ text: "{name}", language: ru }]
statements:
  - subject: "@person"
    property: MEMBER_OF
    object: "group:{club}"
    validity: { from: "{since}", format: D.M.YYYY, isOpen: true }
    when: club
`;

const reading = async (text: string | Uint8Array, { yaml = SMALL, name = "people.csv" } = {}) =>
  readFile(await folder.write(name, text), "csv", await folder.write("small.yaml", yaml));

test("quotes, line ends and marks of byte order are those of CSV, and lines count where a row begins", async () => {
  const { records, refused } = await reading(
    '\ufeffid,kind,name,club,since\r\n1,p,"Anna ""A."", the\r\nfirst",g,1.2.2003\r\n\r\n2,p,"Бо",g,31.4.2003\r\n3,x,C,,\r\n',
  );
  expect(sayings(records, "NAME", "MEMBER_OF")).toEqual([
    'person:small-1 NAME "Anna "A.", the\nfirst" ru COMMON',
    "person:small-1 MEMBER_OF group:g [2003-02-01/..]",
    'person:small-2 NAME "Бо" ru COMMON',
  ]);
  expect(refused).toEqual([
    expect.stringMatching(
      /^people\.csv:5: statements\[0\]\.validity: It is .*Cannot read "2003-04-31\/\.\." as a date: there is no such day/,
    ),
    'people.csv:6: entities.person.kind: In column "kind": The map has no "x". Give one of p, g, or add it to the map, or give otherwise.',
  ]);
});

test.each<readonly [string, string, string]>([
  [
    "too few columns",
    "2,p,B",
    "people.csv:3: This row cannot be read: Invalid Record Length: expect 5. Give as many columns",
  ],
  [
    "an empty column for what must be there",
    "2,p,,,",
    'people.csv:3: entities.person.names[0].text: Column "name" is empty. Fill it, or give when: name',
  ],
  [
    "an id with a blank",
    "2 3,p,B,,",
    'people.csv:3: person:small-2 3 entities.person.id: It is "person:small-2 3". Give an id without spaces',
  ],
  [
    "a date of another format",
    "2,p,B,g,2003-02-01",
    'people.csv:3: statements[0].validity.from: "2003-02-01" is no date. Write it as D.M.YYYY.',
  ],
])("a row with %s is refused with line, place in the mapping, reason and mend", async (_, row, expected) => {
  const { records, refused } = await reading(`id,kind,name,club,since\n1,p,A,,\n${row}\n4,p,D,,\n`);
  expect(refused[0]).toContain(expected);
  expect(sayings(records, "NAME").filter((line) => /small-[14]/.test(line))).toHaveLength(2);
});

test("a quote that is never closed is named once, with the line of its row, however much follows", async () => {
  const head = 'id,kind,name,club,since\n1,p,A,,\n2,p,"B,,\n';
  for (const following of ["", "3,p,C,,\n", "3,p,C,,\n".repeat(300_000)]) {
    const { refused, records } = await reading(`${head}${following}`);
    expect(refused).toEqual([expect.stringMatching(/^people\.csv:3: This row cannot be read: .* Close the quote/)]);
    expect(sayings(records, "NAME")).toHaveLength(1);
  }
});

test("a table may be in another encoding, without a header, parted by tabs, and packed", async () => {
  const yaml = SMALL.replace(
    "sources:",
    "csv: { encoding: windows-1251, header: [id, kind, name, club, since], comment: '#' }\nsources:",
  );
  const text = Uint8Array.from([
    ...Buffer.from("# a comment\n1\tp\t"),
    0xc0,
    0xed,
    0xed,
    0xe0,
    ...Buffer.from("\t\t\n"),
  ]);
  const { records, refused, bytes, size } = await reading(gzipSync(text), { yaml, name: "people.tsv.gz" });
  expect(refused).toEqual([]);
  expect(sayings(records, "NAME")).toEqual(['person:small-1 NAME "Анна" ru COMMON']);
  expect(bytes).toBe(size);
});

test.each<readonly [string, (yaml: string) => string, string]>([
  ["no YAML", (yaml) => `${yaml}\n  - [`, "small.yaml:"],
  [
    "a word that nobody knows",
    (yaml) => yaml.replace("MEMBER_OF", "LIKES"),
    'small.yaml:12: statements[0].property: It is "LIKES". Give one of HOLDS_OFFICE',
  ],
  [
    "a misspelt field",
    (yaml) => yaml.replace("    object:", "    objekt:"),
    "statements[0].objekt: Nobody knows this field.",
  ],
  [
    "a reference to nothing",
    (yaml) => yaml.replace('"@person"', '"@persons"'),
    "small.yaml:11: statements[0].subject: Nothing in this file is called @persons. Give one of @person.",
  ],
  [
    "a column that is not there",
    (yaml) => yaml.replace("{club}", "{clubb}"),
    'small.yaml:13: statements[0].object: There is no column "clubb" in people.csv. Give one of id, kind, name, club, since.',
  ],
  [
    "a filter that nobody knows",
    (yaml) => yaml.replace("{id}", "{id|short}"),
    "give filters that are known: slug, lower, upper, country, code",
  ],
  ["a format without a year", (yaml) => yaml.replace("D.M.YYYY", "D.M"), "give a format with the year, YYYY"],
  ["no source", (yaml) => yaml.replace(/sources:\n.*\n/, "sources: {}\n"), "Give at least one source."],
])("a mapping with %s is refused with its place and mend before anything is read", async (_, change, expected) => {
  await expect(reading("id,kind,name,club,since\n1,p,A,,\n", { yaml: change(SMALL) })).rejects.toThrow(
    new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"),
  );
});

test("a CSV without a mapping asks for one", async () => {
  await expect(findInputs(await folder.write("bare.csv", "a,b\n1,2\n"))).rejects.toThrow(
    "bare.csv needs a mapping: give --mapping",
  );
});
