import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

export type KnownDocuments = {
  readonly find: (text: string) => DocumentNode | undefined;
  readonly add: (text: string, document: DocumentNode) => void;
};

const MOST = 1_000;
const LONGEST = 20_000;

/** Documents that are known to be valid, by their texts; the one that was not asked for longest goes first, and long ones are not kept. */
export const createKnownDocuments = (): KnownDocuments => {
  const known = new LRUCache<string, DocumentNode>({ max: MOST });
  return {
    find: (text) => known.get(text),
    add: (text, document) => {
      if (text.length <= LONGEST) known.set(text, document);
    },
  };
};
