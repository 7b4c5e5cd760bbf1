import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { createInflateRaw } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import { PublicError } from "../errors.ts";
import { counted, type OnBytes } from "./open-bytes.ts";

const STORED = 0;
const DEFLATED = 8;

const openLazily = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);

const firstEntry = (zip: ZipFile, path: string): Promise<Entry> =>
  new Promise((resolve, reject) => {
    zip.once("entry", resolve);
    zip.once("end", () =>
      reject(new PublicError("BAD_USER_INPUT", `There is no file in ${path}. Give an archive with one.`)),
    );
    zip.once("error", reject);
    zip.readEntry();
  });

const rawStream = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    const options = entry.compressionMethod === DEFLATED ? { decompress: false } : {};
    zip.openReadStream(entry, options, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });

const noArchive = (path: string, cause: unknown): PublicError =>
  cause instanceof PublicError
    ? cause
    : new PublicError("BAD_USER_INPUT", `${path} is no zip archive that can be read. Fetch it again, whole.`, {
        cause,
      });

/**
 * The content of the first file in a zip archive, which must be packed by the usual method or not at all. Errors: BAD_USER_INPUT when
 * the archive cannot be read; those of `zlib` where the packing is broken.
 */
export async function* openZip(path: string, onBytes: OnBytes = () => {}): AsyncGenerator<Uint8Array> {
  const zip = await openLazily(path, { lazyEntries: true, autoClose: false }).catch((cause: unknown) => {
    throw noArchive(path, cause);
  });
  try {
    const entry = await firstEntry(zip, path);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw noArchive(path, null);
    const packed = counted(await rawStream(zip, entry), onBytes);
    yield* entry.compressionMethod === STORED ? packed : pipeline(Readable.from(packed), createInflateRaw(), () => {});
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    throw noArchive(path, error);
  } finally {
    zip.close();
  }
}
