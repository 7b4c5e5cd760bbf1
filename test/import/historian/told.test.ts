import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdir, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { findInputs } from "../../../src/import/readers.ts";
import { openFolder, readFile } from "../reading.ts";

/* The historian's files are told by themselves, without `--format historian`. */

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder.remove());

const VISITS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- visits <of> 1995 -->
<visits>
  <visit>
    <id>751</id>
    <start-date>1995-05-01</start-date>
    <end-date>1995-05-02</end-date>
    <visitor>President Example Man</visitor>
    <from id="kazakhstan">Kazakhstan</from>
    <description>Met with President Clinton.</description>
  </visit>
</visits>`;
const CODES = "<code-table><name>career-appointee-code</name></code-table>";

const archived = async (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name }, text);
  archive.finalize();
  return gzipSync(await buffer(archive));
};

test("an archive, a file and a folder are told by how one of their files begins", async () => {
  const archive = await archived({ "visits/LICENSE.md": "CC0", "visits/codes.xml": CODES, "visits/1995.xml": VISITS });
  await mkdir(join(folder.path, "visits/data"), { recursive: true });
  await writeFile(join(folder.path, "visits/data/1995.xml"), VISITS);
  const read = await Promise.all(
    [
      await folder.write("visits.tar.gz", archive),
      await folder.write("visits.tgz", archive),
      await folder.write("1995.xml", VISITS),
      join(folder.path, "visits"),
    ].map((path) => readFile(path)),
  );
  for (const { records, refused } of read) {
    expect(refused).toEqual([]);
    expect(records.filter(({ value }) => "kind" in value && value.kind === "VISIT")).toHaveLength(1);
  }
});

test.each<readonly [string, () => Promise<string | Uint8Array>]>([
  ["codes.xml", async () => CODES],
  ["hotel.xml", async () => "<visits><guest>A</guest></visits>"],
  ["persons.tar.gz", () => archived({ "a.xml": "<person><name>A</name></person>" })],
  ["broken.tar.gz", async () => "no archive"],
  ["half.tar.gz", async () => (await archived({ "visits/1995.xml": VISITS })).subarray(0, 60)],
])("%s is not taken for the historian's", async (name, content) => {
  const path = await folder.write(name, await content());
  await expect(findInputs(path)).rejects.toThrow(/format of .* cannot be told by its name or beginning/);
});
