import { SaxesParser } from "saxes";
import type { XmlElement } from "./element.ts";

/** A record of a file with what stands around it. */
export type Found = {
  readonly element: XmlElement;
  readonly root: string;
  /** What stood before the records, at the top of the file. */
  readonly head: readonly XmlElement[];
  /** The elements that the record is in, from the top. */
  readonly within: readonly string[];
};

/** Why a file could not be read on: its line. */
export type Broken = { readonly broken: string; readonly line: number };

/** Longest text of one record, in characters; a file with a longer one is not read on, so that memory stays bounded. */
const LONGEST_RECORD = 2_000_000;

type Open = { name: string; attributes: Record<string, string>; content: (string | XmlElement)[]; line: number };

type State = {
  readonly open: Open[];
  readonly head: XmlElement[];
  readonly done: Found[];
  /** How deep the record stands that is being read; `null` between records. */
  record: number | null;
  size: number;
};

const closeTag = (state: State): void => {
  const element = state.open.pop();
  if (element === undefined) return;
  const depth = state.open.length;
  if (state.record !== null && depth > state.record) state.open.at(-1)?.content.push(element);
  else if (state.record === depth) {
    const within = state.open.map(({ name }) => name);
    state.done.push({ element, root: within[0] ?? element.name, head: [...state.head], within });
    state.record = null;
    state.size = 0;
  } else if (depth === 1) state.head.push(element);
  else if (depth > 1) state.open.at(-1)?.content.push(element);
};

const createParser = (state: State, recordOf: (root: string) => string | null): SaxesParser => {
  const parser = new SaxesParser({ xmlns: false });
  let startLine = 1;
  parser.on("opentagstart", () => {
    startLine = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const root = state.open[0]?.name ?? name;
    if (state.record === null && recordOf(root) === name) state.record = state.open.length;
    state.open.push({ name, attributes: { ...attributes }, content: [], line: startLine });
  });
  parser.on("text", (text) => {
    if (state.record === null && text.trim() === "") return;
    state.size += text.length;
    state.open.at(-1)?.content.push(text);
  });
  parser.on("cdata", (text) => {
    state.open.at(-1)?.content.push(text);
  });
  parser.on("closetag", () => closeTag(state));
  parser.on("error", (error) => {
    throw error;
  });
  return parser;
};

/** Takes the records that are ready; an element that was left holding them keeps nothing. */
const take = (state: State): readonly Found[] => state.done.splice(0);

/**
 * The records of an XML file as they are read: memory does not grow with the file. `recordOf` tells by the name of the top
 * element which elements are records; `null`: the file holds none. A file that is no XML ends with what is wrong and where.
 */
export async function* readElements(
  chunks: AsyncIterable<Uint8Array>,
  recordOf: (root: string) => string | null,
): AsyncGenerator<Found | Broken> {
  const state: State = { open: [], head: [], done: [], record: null, size: 0 };
  const parser = createParser(state, recordOf);
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of chunks) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* take(state);
      if (state.size > LONGEST_RECORD) throw new Error(`one record has more than ${LONGEST_RECORD} characters`);
    }
    parser.write(decoder.decode()).close();
    yield* take(state);
  } catch (error) {
    yield* take(state);
    yield { broken: error instanceof Error ? error.message : String(error), line: parser.line };
  }
}
