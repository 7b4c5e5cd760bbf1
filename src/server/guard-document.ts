import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Limits } from "../config.ts";
import { PublicError } from "../errors.ts";
import { guardText } from "./guard-values.ts";

/*
 * Terminology
 *
 * Nesting   brackets inside brackets, of any kind; counted before parsing, because a parser of recursive functions runs
 *           out of stack on a document that is nothing but brackets.
 * Depth     fields inside fields, fragments followed.
 */

const MOST_NESTING = 200;
const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const tooLarge = (message: string): PublicError => new PublicError("QUERY_TOO_LARGE", message);

const guardTokens = (text: string, most: number): void => {
  const lexer = new Lexer(new Source(text));
  for (let count = 0, nesting = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count >= most) throw tooLarge(`The document has more than ${most} words and signs; split it.`);
    if (OPENING.has(lexer.token.kind)) nesting += 1;
    if (CLOSING.has(lexer.token.kind)) nesting -= 1;
    if (nesting > MOST_NESTING)
      throw tooLarge(`The document nests more than ${MOST_NESTING} brackets; make it flatter.`);
  }
};

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Deepest field of every selection set, each fragment measured once; a fragment inside itself is validation's to refuse. */
const depthMeter = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const found = fragment === undefined ? 0 : ofSelections(fragment.selectionSet);
    known.set(name, found);
    return found;
  };
  const ofSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, ofSelections(selection.selectionSet));
      return Math.max(deepest, 1 + (selection.selectionSet === undefined ? 0 : ofSelections(selection.selectionSet)));
    }, 0);
  return ofSelections;
};

const guardDepth = (document: DocumentNode, most: number): void => {
  const measure = depthMeter(fragmentsOf(document));
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && measure(definition.selectionSet) > most)
      throw tooLarge(`The document is more than ${most} fields deep; ask again with the ids that you get.`);
};

const guardAliasesAndTexts = (document: DocumentNode, most: number): void => {
  let count = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias !== undefined) count += 1;
    },
    StringValue: ({ value }) => guardText(value, "the document"),
  });
  if (count > most) throw tooLarge(`The document has ${count} aliases, ${most} are allowed; split it.`);
};

const guardDocument = (text: string, limits: Limits): void => {
  try {
    guardTokens(text, limits.tokens);
    const document = parse(text, { noLocation: true });
    guardAliasesAndTexts(document, limits.aliases);
    guardDepth(document, limits.depth);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
};

/** So many documents are known to be fit, each no longer than so many characters. */
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 20_000;

/**
 * Refuses documents that are too large, before anything is done with them. What it cannot read passes: GraphQL itself says
 * what is wrong with that. A document that was fit once is not looked at again: clients send the same ones all the time.
 * Errors: `QUERY_TOO_LARGE`, `BAD_USER_INPUT` (a text that cannot be meant).
 */
export const documentGuard = (limits: Limits): ((text: string) => void) => {
  const known = new LRUCache<string, true>({ max: MOST_KNOWN });
  return (text) => {
    if (known.get(text)) return;
    guardDocument(text, limits);
    if (text.length <= LONGEST_KNOWN) known.set(text, true);
  };
};
