import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { findCandidates } from "../../src/identity/candidates.ts";
import { judgeLinks, undoRule } from "../../src/identity/judge-links.ts";
import { findLinks } from "../../src/identity/link.ts";
import { readFacts } from "../../src/identity/read-facts.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { judgeIdentity } from "../../src/import/judge-identity.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { inGraph } from "../import/judged.ts";
import { ask } from "../server/ask.ts";
import { openTestService, type TestService } from "../server/test-service.ts";
import { hasArchives, saveExtract } from "./archives.ts";

const NAZARBAYEV = "person:nursultan-nazarbayev";
const HISTORIANS = "person:kazakhstan-president-nazarbayev-1991";
const LUKASHENKO = "person:alexander-lukashenko";
const BAKER = "person:pocom-baker-james-addison";

const PATHS = `query ($from: ID!, $to: ID!, $inTimeOrder: Boolean!) {
  paths(from: $from, to: $to, inTimeOrder: $inTimeOrder, first: 20, maxLength: 6) {
    nodes {
      timeOrder
      firstYear
      lastYear
      steps { from { id } to { id } relation { validity { edtf } evidence { nodes { source { publisher dataset } } } } }
    }
  }
}`;

type Step = {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relation: {
    readonly validity: { readonly edtf: string } | null;
    readonly evidence: { readonly nodes: readonly { readonly source: { readonly dataset: string } }[] };
  };
};
type Path = {
  readonly timeOrder: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly steps: readonly Step[];
};

let folder = "";
let service: TestService | null = null;

const importExtract = async (graph: Graph, name: "travels" | "visits", words: string): Promise<void> => {
  const path = join(folder, `${name}.xml`);
  await saveExtract(name, words, path);
  const { refused } = await importInputs(graph, await findInputs(path, "historian"));
  expect(refused).toBe(0);
};

const fillWithBoth = async (graph: Graph): Promise<void> => {
  await loadSeed(graph, join(root, "seed"));
  await importExtract(graph, "travels", "<id>452</id>");
};

const pathsBetween = async (from: string, to: string, inTimeOrder: boolean): Promise<readonly Path[]> => {
  const { data, errors } = await ask(service?.url ?? "", PATHS, { variables: { from, to, inTimeOrder } });
  expect(errors).toBeUndefined();
  return (data as { readonly paths: { readonly nodes: readonly Path[] } }).paths.nodes;
};

const through = ({ steps }: Path): string => [...steps.map(({ from }) => from.id), steps.at(-1)?.to.id].join(" ");

const STORY = [
  LUKASHENKO,
  "meeting:lukashenko-nazarbayev-2017",
  NAZARBAYEV,
  "meeting:historian-travels-452-1",
  BAKER,
].join(" ");

if (hasArchives("the story of Lukashenko and Baker")) {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-story-"));
    service = await openTestService("grafeo", {
      fill: async (graph) => {
        await fillWithBoth(graph);
        const by = {
          by: "editor",
          reason: "The President of Kazakhstan whom Baker met in 1991 is Nursultan Nazarbayev.",
        };
        await judgeIdentity(graph, { a: NAZARBAYEV, b: HISTORIANS, verdict: "SAME", ...by });
      },
    });
  });
  afterAll(async () => {
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("Lukashenko is connected to Baker over Nazarbayev, whom both met, by sources of both datasets", async () => {
    const story = (await pathsBetween(LUKASHENKO, BAKER, false)).find((path) => through(path) === STORY);
    expect(story).toMatchObject({ firstYear: 1991, lastYear: 2017 });
    const datasets = story?.steps.map(({ relation }) => relation.evidence.nodes.map(({ source }) => source.dataset));
    expect(datasets?.map((each) => [...new Set(each)])).toEqual([
      ["seed"],
      ["seed"],
      ["historian-travels"],
      ["historian-travels"],
    ]);
    expect(story?.steps[3]?.relation.validity).toEqual({ edtf: "1991-12-17" });
  });

  test("what he met in 2017 cannot have led to a meeting of 1991: in time order there is no such path, but one back", async () => {
    expect(await pathsBetween(LUKASHENKO, BAKER, true)).toEqual([]);
    const back = (await pathsBetween(BAKER, LUKASHENKO, true)).map(through);
    expect(back).toContain(STORY.split(" ").reverse().join(" "));
  });

  describe.each(ENGINES)("%s", (engine) => {
    test("the linker judges the historian's Nazarbayevs and the seed's to be one, and can be undone", async () => {
      await inGraph(engine, async (graph) => {
        await fillWithBoth(graph);
        await importExtract(graph, "visits", "Nursultan Nazarbayev");
        const before = await readFacts(graph, "PERSON");
        const [best] = findCandidates(before, { of: NAZARBAYEV, minScore: 0.5 });
        expect([best?.a, best?.b]).toContain("person:kazakhstan-nursultan-nazarbayev");
        const links = findLinks(before, { minScore: 0.95 });
        expect(links.length).toBeGreaterThan(1);

        const by = "rule:link-person";
        expect(await judgeLinks(graph, links, by)).toEqual({ written: links.length, refused: [] });
        const judged = await readFacts(graph, "PERSON");
        expect(judged.answerOf(HISTORIANS)).toBe(NAZARBAYEV);
        expect(findLinks(judged, { minScore: 0.95 })).toEqual([]);

        expect(await undoRule(graph, by, { by: "editor", because: "to see that it can be" })).toBe(links.length);
        expect(findLinks(await readFacts(graph, "PERSON"), { minScore: 0.95 })).toEqual(links);
      });
    });
  });
}
