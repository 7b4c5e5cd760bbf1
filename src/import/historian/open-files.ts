import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { counted, type OnBytes, sizeOf } from "../open-bytes.ts";

/** One XML file, in a folder or in an archive. Its chunks must be read before the next file is asked for. */
export type XmlFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

const ARCHIVE = /\.(tar\.gz|tgz)$/;

async function* filesInArchive(path: string, onBytes: OnBytes): AsyncGenerator<XmlFile> {
  const archive = extract();
  const source = createReadStream(path);
  const gunzip = createGunzip();
  source.on("data", (chunk) => onBytes(chunk.length));
  source.on("error", (error) => archive.destroy(error));
  gunzip.on("error", (error) => archive.destroy(error));
  source.pipe(gunzip).pipe(archive);
  try {
    for await (const entry of archive) {
      if (entry.header.type === "file" && entry.header.name.endsWith(".xml"))
        yield { name: entry.header.name.replace(/^\.\//, ""), chunks: entry as AsyncIterable<Uint8Array> };
      entry.resume();
    }
  } finally {
    source.destroy();
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

async function* filesInFolder(folder: string, prefix: string, onBytes: OnBytes): AsyncGenerator<XmlFile> {
  for (const name of (await readdir(folder)).sort(byName))
    yield* filesIn(join(folder, name), `${prefix}/${name}`, onBytes);
}

async function* filesIn(path: string, name: string, onBytes: OnBytes): AsyncGenerator<XmlFile> {
  if ((await stat(path)).isDirectory()) yield* filesInFolder(path, name, onBytes);
  else if (ARCHIVE.test(path)) yield* filesInArchive(path, onBytes);
  else if (path.endsWith(".xml")) yield { name, chunks: counted(createReadStream(path), onBytes) };
}

/** The XML files under a path: an archive, a file, or a folder with either, however deep. Errors: those of the file system. */
export const openFiles = (path: string, onBytes: OnBytes = () => {}): AsyncIterable<XmlFile> =>
  filesIn(path, basename(path), onBytes);

/** How many bytes `openFiles` goes through, archives as they are. Errors: those of the file system. */
export const sizeOfFiles = async (path: string): Promise<number> => {
  if (!(await stat(path)).isDirectory()) return ARCHIVE.test(path) || path.endsWith(".xml") ? sizeOf(path) : 0;
  let bytes = 0;
  for (const name of await readdir(path)) bytes += await sizeOfFiles(join(path, name));
  return bytes;
};
