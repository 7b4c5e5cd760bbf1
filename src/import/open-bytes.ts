import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Told how many bytes of a file, as it lies on disk, were read since it was told last. */
export type OnBytes = (bytes: number) => void;

/** How many bytes a file has on disk. Errors: those of the file system. */
export const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;

/** The same pieces, each counted. */
export async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: OnBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/**
 * The content of a file of any size, unpacked where its name ends in `.gz`. Errors: those of the file system, and of `zlib` where
 * the packing is broken.
 */
export async function* openBytes(path: string, onBytes: OnBytes = () => {}): AsyncGenerator<Uint8Array> {
  const file = counted(createReadStream(path), onBytes);
  yield* path.endsWith(".gz") ? pipeline(Readable.from(file), createGunzip(), () => {}) : file;
}
