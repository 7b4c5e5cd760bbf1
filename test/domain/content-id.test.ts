import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { contentId } from "../../src/domain/content-id.ts";
import { canonicalJson } from "../../src/import/canonical.ts";

const idOf = (text: string): string => `thing:${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;

test("an id is that of the canonical text, whatever the order of the keys", () => {
  const someKey = fc.constantFrom("a", "b", "from", "to", "object", "é", "Ж");
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false),
      fc.integer(),
      fc.string({ unit: "binary" }),
      fc.array(tie("json"), { maxLength: 3 }),
      fc.dictionary(someKey, fc.option(tie("json"), { nil: undefined }), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(json, (content) => {
      expect(contentId("thing", content as never)).toBe(idOf(canonicalJson(content)));
    }),
    { numRuns: 1_000 },
  );
});

test("an absent field is as good as one that is undefined", () => {
  expect(contentId("thing", { a: undefined, b: 1 })).toBe(contentId("thing", { b: 1 }));
});
