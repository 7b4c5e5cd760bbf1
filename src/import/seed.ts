import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { isMap as isYamlMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { sha256 } from "./canonical.ts";
import type { Place, Read, Refusal } from "./records.ts";
import { readSeedEntity, readSeedJudgement, readSeedSource, readSeedStatement } from "./seed-records.ts";

type Item = { readonly place: Place; readonly raw: unknown };
type YamlFile = {
  readonly items: readonly Item[];
  readonly head: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
};

const refusal = (place: Place, reason: string, mend: string): Refusal => ({
  place,
  id: null,
  path: null,
  reason,
  mend,
});

const lineOf = (counter: LineCounter, node: unknown): number =>
  counter.linePos((node as Partial<Node> | null)?.range?.[0] ?? 0).line || 1;

/** A YAML file that is a list, or a map whose `statements` are the list and the rest its head. */
const readYaml = (text: string, file: string): YamlFile => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0)
    return {
      items: [],
      head: {},
      refusals: document.errors.map(({ message, linePos }) =>
        refusal(
          { file, line: linePos?.[0].line ?? 1 },
          `This is no YAML: ${message.split("\n")[0]}.`,
          "Mend the file.",
        ),
      ),
    };
  const top = document.contents;
  if (top === null) return { items: [], head: {}, refusals: [] };
  const list = isYamlMap(top) ? top.get("statements", true) : top;
  if (!isSeq(list))
    return {
      items: [],
      head: {},
      refusals: [refusal({ file, line: 1 }, "There is no list here.", "Give a list of records.")],
    };
  const items = list.items.map((item) => ({
    place: { file, line: lineOf(counter, item) },
    raw: (item as Node).toJS(document) as unknown,
  }));
  const { statements, ...head } = isYamlMap(top) ? (top.toJS(document) as Record<string, unknown>) : {};
  return { items, head, refusals: [] };
};

type SeedFile = { readonly path: string; readonly file: string; readonly text: string };

const yamlFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();

/** The seed folder's files with their texts, in the order of their names. Errors: those of the file system. */
const seedFiles = async (folder: string): Promise<readonly SeedFile[]> => {
  const top = await yamlFiles(folder);
  const inner = (await yamlFiles(join(folder, "statements")).catch(() => [])).map((name) => `statements/${name}`);
  return Promise.all(
    [...top, ...inner].map(async (path) => ({
      path,
      file: `${basename(folder)}/${path}`,
      text: await readFile(join(folder, path), "utf8"),
    })),
  );
};

const readItem = (path: string, head: Readonly<Record<string, unknown>>, { raw, place }: Item): readonly Read[] => {
  if (path === "sources.yaml") return readSeedSource(raw, place);
  if (path === "entities.yaml") return readSeedEntity(raw, place);
  if (path === "judgements.yaml") return readSeedJudgement(raw, place);
  return readSeedStatement(raw, head, place);
};

/** Whether a folder is laid out like the seed: `sources.yaml`, `entities.yaml`, or `statements/*.yaml` in it. */
export const isSeedFolder = async (folder: string): Promise<boolean> =>
  (await yamlFiles(folder)).length > 0 || (await yamlFiles(join(folder, "statements")).catch(() => [])).length > 0;

/** SHA-256 of the seed folder's files, names and contents. */
export const seedHash = async (folder: string): Promise<string> =>
  sha256((await seedFiles(folder)).map(({ path, text }) => `${path} ${sha256(text)}\n`).join(""));

/** Reads the seed folder (docs/seed.md): each record with its file and line, or why it is refused. */
export const readSeed = async (folder: string): Promise<readonly Read[]> =>
  (await seedFiles(folder)).flatMap(({ path, file, text }) => {
    const { items, head, refusals } = readYaml(text, file);
    return [...refusals.map((inner) => ({ refusal: inner })), ...items.flatMap((item) => readItem(path, head, item))];
  });
