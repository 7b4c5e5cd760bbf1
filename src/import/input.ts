import type { OnBytes } from "./open-bytes.ts";
import type { Read, RecordType } from "./records.ts";

/** Whom a reader tells what it does, beside the records. */
export type ReadOptions = {
  readonly onBytes?: OnBytes | undefined;
  /**
   * Told of each thing that the format has and the graph has no place for: what it is called. That is no refusal, since there is
   * nothing to mend. In two passes it is told with the statements.
   */
  readonly onPassedOver?: ((what: string) => void) | undefined;
};

/** One thing to import: a file or folder with the reader of its format. */
export type Input = {
  readonly name: string;
  /** Whether it tells of sources and entities before, or with, what names them: then it is read once, else twice. */
  readonly isOrdered: boolean;
  /** How many bytes each reading goes through, as they lie on disk; `null` where nobody counts. */
  readonly bytes: number | null;
  /** Its records of these types, in its own order; it may be read several times. */
  read(wanted: readonly RecordType[], options?: ReadOptions): AsyncIterable<Read>;
};
