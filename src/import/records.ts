import type { Entity } from "../domain/entity.ts";
import type { Source } from "../domain/source.ts";
import type { Absence, Statement } from "../domain/statement.ts";
import type { StoredJudgement } from "../graph/judgements.ts";

/*
 * Terminology
 *
 * Record      one thing that an import brings: a source, an entity, a statement or a judgement, whatever format it came in.
 * Place       where a record stands in what was given, so that a refusal can name it.
 * Refusal     why one record does not go in, and what mends it. The rest goes in.
 * Waiting     a record that names a source or an entity that the graph does not hold yet. It is kept, and goes in by itself
 *             with the batch that brings what it waits for; so the order of files changes nothing.
 * History     the record's clock and who retracted it; only an export `--with-history` carries it.
 */

/** Where a record stands: a file (or `request`), a 1-based line (or position in the request's list). */
export type Place = { readonly file: string; readonly line: number };

/**
 * What the record's clock knows of a statement or judgement. Instants are ISO, UTC, with milliseconds. Only statements have
 * the last two, and only where there is something to tell.
 */
export type History = {
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly retractedBy: string | null;
  readonly retractedBecause: string | null;
  readonly supersededBy?: string;
  readonly absences?: readonly Absence[];
};

/** What two ids are to each other, without the record's clock. */
export type Judgement = Omit<StoredJudgement, keyof History>;

export type ImportRecord =
  | { readonly type: "source"; readonly value: Source }
  | { readonly type: "entity"; readonly value: Entity }
  | { readonly type: "statement"; readonly value: Statement; readonly history: History | null }
  | { readonly type: "judgement"; readonly value: Judgement; readonly history: History | null };

export type RecordType = ImportRecord["type"];

/** Why a record does not go in. `path` is the field inside the record, if one is to blame. */
export type Refusal = {
  readonly place: Place;
  readonly id: string | null;
  readonly path: string | null;
  readonly reason: string;
  readonly mend: string;
  /** What was given in the record's place, where the format has it as one value. */
  readonly given?: unknown;
};

/** A record with its place. */
export type Placed = { readonly place: Place; readonly record: ImportRecord };

/** What a reader yields for each record of its format: the record, or why it is none. */
export type Read = Placed | { readonly refusal: Refusal };

/** One plain sentence or two for the person who can mend the file. */
export const refusalText = ({ place, id, path, reason, mend }: Refusal): string =>
  `${place.file}:${place.line}: ${[id, path].filter((part) => part !== null).join(" ")}${(id ?? path) ? ": " : ""}${reason} ${mend}`;
