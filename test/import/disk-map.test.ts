import { expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openDiskMap } from "../../src/import/disk-map.ts";

test("a map on disk gives what was put last under each key, and nothing under others, however much it holds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entente-disk-map-"));
  let number = 0;
  try {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.string({ unit: "grapheme" }))), (pairs) => {
        number += 1;
        const map = openDiskMap(folder, String(number));
        const expected = new Map(pairs);
        for (const [key, value] of pairs) map.put(key, value);
        for (const key of [...expected.keys(), "another key"]) expect(map.get(key)).toBe(expected.get(key));
        map.close();
      }),
    );
    const large = openDiskMap(folder, "large");
    for (let index = 0; index < 10_000; index += 1) large.put(`key ${index}`, `value ${index}`);
    for (let index = 0; index < 10_000; index += 7) expect(large.get(`key ${index}`)).toBe(`value ${index}`);
    expect(large.get("key 10000")).toBeUndefined();
    large.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
