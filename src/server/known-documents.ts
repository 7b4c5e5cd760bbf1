import type { DocumentNode } from "graphql";

export type KnownDocuments = {
  readonly find: (text: string) => DocumentNode | undefined;
  readonly add: (text: string, document: DocumentNode) => void;
};

const MOST = 1_000;
const LONGEST = 20_000;

/** Documents that are known to be valid, by their texts; the oldest goes first, and long ones are not kept. */
export const createKnownDocuments = (): KnownDocuments => {
  const known = new Map<string, DocumentNode>();
  return {
    find: (text) => known.get(text),
    add: (text, document) => {
      if (text.length > LONGEST) return;
      known.set(text, document);
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    },
  };
};
