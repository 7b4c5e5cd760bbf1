import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readNameSnapshot, writeNameSnapshot } from "../../src/names/name-snapshot.ts";
import type { NameEntry } from "../../src/names/name-table.ts";

const folder = mkdtempSync(join(tmpdir(), "name-snapshot-"));
const path = join(folder, "name-index");

afterAll(() => rmSync(folder, { recursive: true }));

/** More than are written in one text. */
const index = Array.from(
  { length: 10_001 },
  (_, n): NameEntry => ({
    entity: `person:${n}`,
    kind: "PERSON",
    names: [{ text: `Ольга №${n}` }, { text: "Olga" }],
    degree: n,
  }),
);

test("names are read as they were written", () => {
  writeNameSnapshot(path, { version: 7, mark: "a", index });
  expect(readNameSnapshot(path)).toEqual({ version: 7, mark: "a", index });
});

test("one of another byte is thrown away", () => {
  writeNameSnapshot(path, { version: 7, mark: "a", index });
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill("B", bytes.indexOf("Olga"), bytes.indexOf("Olga") + 1));
  expect(readNameSnapshot(path)).toBeNull();
});
