import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { applyChanges } from "../../src/paths/apply-changes.ts";
import { findPaths } from "../../src/paths/find-paths.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { readPathSnapshot, writePathSnapshot } from "../../src/paths/snapshot.ts";
import { hub, indexOf, relation, undated } from "./worlds.ts";

const folder = mkdtempSync(join(tmpdir(), "path-snapshot-"));
const path = join(folder, "deep", "paths");

afterAll(() => rmSync(folder, { recursive: true }));

const index = applyChanges(indexOf([relation("ann", "hub"), relation("hub", "bob"), ...hub("hub", 400)]), {
  entities: [{ id: "eve", kind: "PERSON", spans: undated, aliases: ["eva"] }],
  goneEntities: [],
  relations: [relation("hub", "eve")],
  goneRelations: [],
});

test("an index is read as it was written, with all that was added to it", () => {
  writePathSnapshot(path, { version: 7, mark: "a", index });
  const read = readPathSnapshot(path);
  expect(read).toEqual({ version: 7, mark: "a", index });
  const query = pathQuery({ from: "ann", to: "eva" }, { budget: 60_000 });
  expect(read === null ? null : findPaths(read.index, query)).toEqual(findPaths(index, query));
});

test("there need not be one", () => {
  expect(readPathSnapshot(join(folder, "none"))).toBeNull();
});

test.each([
  ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  ["cut in its head", (bytes: Buffer) => bytes.subarray(0, 200)],
  ["empty", () => Buffer.alloc(0)],
  [
    "of one other byte",
    (bytes: Buffer) => Buffer.from(bytes).fill(bytes.at(-9) === 1 ? 2 : 1, bytes.length - 9, bytes.length - 8),
  ],
  [
    "of one other byte in its head",
    (bytes: Buffer) => Buffer.from(bytes).fill("8", bytes.indexOf("7"), bytes.indexOf("7") + 1),
  ],
  [
    "of another format",
    (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("paths 1", "paths 0"), "latin1"),
  ],
])("one that is %s is thrown away", (_, spoil) => {
  writePathSnapshot(path, { version: 7, mark: "a", index });
  writeFileSync(path, spoil(readFileSync(path)));
  expect(readPathSnapshot(path)).toBeNull();
  expect(existsSync(path)).toBe(false);
});
