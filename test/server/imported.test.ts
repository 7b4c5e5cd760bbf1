import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COLUMNS } from "../../src/import/gdelt/columns.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ask } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

/** People of our own invention, in FollowTheMoney, Popolo and CSV; and a row of GDELT. */
const FTM = [
  {
    id: "p1",
    schema: "Person",
    datasets: ["posts"],
    properties: { name: ["Aigul Example"], sourceUrl: ["https://example.org/p1"] },
  },
  {
    id: "o1",
    schema: "Position",
    datasets: ["posts"],
    properties: { name: ["Minister of Examples"], country: ["kz"] },
  },
  {
    id: "h1",
    schema: "Occupancy",
    datasets: ["posts"],
    last_change: "2019-05-01",
    properties: { holder: ["p1"], post: ["o1"], startDate: ["2014-02-10"], endDate: ["2018-03-01"] },
  },
];

const POPOLO = {
  persons: [{ id: "1", name: "Ana Sample" }],
  organizations: [{ id: "c", name: "Council of Samples" }],
  memberships: [{ person_id: "1", organization_id: "c", start_date: "2015", end_date: "2019" }],
};

const GDELT: Readonly<Record<string, string>> = {
  GlobalEventID: "7",
  Day: "20170608",
  Actor1CountryCode: "BLR",
  Actor2CountryCode: "KAZ",
  IsRootEvent: "1",
  EventCode: "042",
  EventBaseCode: "042",
  EventRootCode: "04",
  DATEADDED: "20170609101500",
  SOURCEURL: "https://example.org/news/7",
};

let service: TestService;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-imported-"));
  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const paths = [
    join(root, "seed"),
    await write("posts.jsonl", FTM.map((entity) => JSON.stringify(entity)).join("\n")),
    await write("samples.json", JSON.stringify(POPOLO)),
    await write("20170609.export.CSV", COLUMNS.map((column) => GDELT[column] ?? "").join("\t")),
  ];
  service = await openTestService("grafeo", {
    environment: { ENTENTE_SEED: "" },
    fill: async (graph) => {
      for (const path of paths.toReversed()) {
        const { refused, waiting } = await importInputs(graph, await findInputs(path));
        expect({ path, refused, waiting }).toEqual({ path, refused: 0, waiting: 0 });
      }
    },
  });
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const answer = async (query: string) => {
  const { data, errors } = await ask(service.url, query);
  expect(errors).toBeUndefined();
  return data;
};

test("who held a post of FollowTheMoney on a day is found, with its page", async () => {
  const holders = (on: string) =>
    answer(`{
    offices(where: { name: "Minister of Examples" }) { nodes { name holders(on: "${on}") {
      from { id name } to { id } evidence { nodes { source { origin { id } publishedOn { edtf } } } }
    } } }
  }`);
  expect(await holders("2016-01-01")).toEqual({
    offices: {
      nodes: [
        {
          name: "Minister of Examples",
          holders: [
            {
              from: { id: "ftm:p1", name: "Aigul Example" },
              to: { id: "country:KZ" },
              evidence: {
                nodes: [{ source: { origin: { id: "source:ftm-posts" }, publishedOn: { edtf: "2019-05-01" } } }],
              },
            },
          ],
        },
      ],
    },
  });
  expect(JSON.stringify(await holders("2018-04-01"))).not.toContain("ftm:p1");
});

test("who is in a body of Popolo is found by name", async () => {
  const data = await answer(`{
    search(text: "Ana Sample", first: 1) { nodes { name relations { nodes { type to { name } validity { edtf } } } } }
  }`);
  expect(data).toEqual({
    search: {
      nodes: [
        {
          name: "Ana Sample",
          relations: {
            nodes: [{ type: "MEMBER_OF", to: { name: "Council of Samples" }, validity: { edtf: "2015/2019" } }],
          },
        },
      ],
    },
  });
});

test("a visit of GDELT counts between two countries, and not where its dataset is left out", async () => {
  const data = await answer(`{
    entity(id: "visit:gdelt-7") { name }
    bilateral(a: "BY", b: "KZ") { years(from: 2017, to: 2017) { visits } }
    at(datasets: ["seed"]) { bilateral(a: "BY", b: "KZ") { years(from: 2017, to: 2017) { visits } } }
  }`);
  expect(data).toEqual({
    entity: { name: "Visit from Belarus to Kazakhstan" },
    bilateral: { years: [{ visits: 2 }] },
    at: { bilateral: { years: [{ visits: 1 }] } },
  });
});
