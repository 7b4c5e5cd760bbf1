import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import { type LineProblem, packingProblem } from "./lines.ts";

/** An item of a list in a JSON document: `list` is the key that the list stands under, `null` where the document is the list. */
export type Item =
  | { readonly line: number; readonly list: string | null; readonly value: unknown }
  | { readonly line: number; readonly problem: LineProblem };

/** Longest item, in bytes; a document with a longer one is not read on, so that memory stays bounded. */
const LONGEST_ITEM = 5_000_000;

/** Offsets of the last line ends, to tell the line of an offset. Those that no item can begin before are forgotten. */
const createLines = () => {
  let ends: number[] = [];
  let forgotten = 0;
  let offset = 0;
  return {
    add: (chunk: Uint8Array): void => {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) ends.push(offset + at);
      offset += chunk.length;
    },
    lineOf: (at: number): number => {
      let count = 0;
      while (count < ends.length && (ends[count] ?? 0) < at) count += 1;
      ends = ends.slice(count);
      forgotten += count;
      return forgotten + 1;
    },
  };
};

const opens = (token: TokenType): boolean => token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;
const closes = (token: TokenType): boolean => token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET;

type Parsing = {
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
  /** The items that are ready. */
  readonly take: () => readonly Item[];
  /** The line that was read last. */
  readonly line: () => number;
};

/** Items of a document that is a list, or those of the lists that a document holds. */
const createParser = (isList: boolean, onItem: (list: string | null, value: unknown) => void): TokenParser => {
  const parser = new TokenParser({ paths: [isList ? "$.*" : "$.*.*"], keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    if (typeof key === "number") onItem(isList ? null : String(stack.at(-1)?.key ?? ""), value);
  };
  return parser;
};

const createParsing = (): Parsing => {
  const lines = createLines();
  const tokenizer = new Tokenizer();
  const done: Item[] = [];
  let parser: TokenParser | null = null;
  let [depth, itemDepth, begin, last] = [0, 0, 0, 0];
  let failure: Error | null = null;
  const fail = (cause: Error): void => {
    failure ??= cause;
  };
  const start = (token: TokenType): TokenParser => {
    const isList = token === TokenType.LEFT_BRACKET;
    itemDepth = isList ? 1 : 2;
    const made = createParser(isList, (list, value) => done.push({ line: lines.lineOf(begin), list, value }));
    made.onError = fail;
    return made;
  };
  tokenizer.onError = fail;
  tokenizer.onToken = (token) => {
    parser ??= start(token.token);
    if (closes(token.token)) depth -= 1;
    else if (depth === itemDepth && token.token !== TokenType.COMMA) begin = token.offset;
    if (opens(token.token)) depth += 1;
    last = token.offset;
    if (depth > itemDepth && last - begin > LONGEST_ITEM)
      fail(new Error(`one item has more than ${LONGEST_ITEM} bytes`));
    if (failure === null) parser.write(token);
  };
  return {
    write: (chunk) => {
      lines.add(chunk);
      tokenizer.write(chunk);
      if (failure !== null) throw failure;
    },
    end: () => {
      if (parser?.isEnded !== true) throw new Error("it ends before it is complete");
    },
    take: () => done.splice(0),
    line: () => lines.lineOf(last),
  };
};

const problemOf = (error: unknown): LineProblem => {
  if (error instanceof Error && !("code" in error))
    return { reason: `This is no JSON: ${error.message}.`, mend: "Mend the file; what stood before went in." };
  return packingProblem(error);
};

/**
 * The items of the lists in a JSON document of any size: either a list, or an object with lists under its keys. Memory does not grow
 * with the document. A document that is no JSON ends with what is wrong and the line.
 */
export async function* itemsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const parsing = createParsing();
  try {
    for await (const chunk of chunks) {
      parsing.write(chunk);
      yield* parsing.take();
    }
    parsing.end();
  } catch (error) {
    yield* parsing.take();
    yield { line: parsing.line(), problem: problemOf(error) };
  }
}
