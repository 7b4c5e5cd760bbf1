import { NOW } from "../../src/domain/at.ts";
import type { Entity, EntityKind } from "../../src/domain/entity.ts";
import { makeStatement, type StatementParts } from "../../src/domain/make-statement.ts";
import { project } from "../../src/domain/project.ts";
import { EDITORIAL, type StoredStatement } from "../../src/domain/statement.ts";
import { parseValidity, type ValidityOptions } from "../../src/domain/validity-of.ts";
import type { Validity } from "../../src/domain/validity.ts";

/** An entity of a kind, with nothing else to say. */
export const entity = (id: string, kind: EntityKind, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  code: null,
  form: null,
  eventKind: null,
  placeKind: null,
  externalIds: [],
  descriptions: {},
  ...more,
});

/** Entities whose kind stands before the colon: `person:a`, `country:BY`. */
export const entities = (...ids: readonly string[]): readonly Entity[] =>
  ids.map((id) => entity(id, id.slice(0, id.indexOf(":")).toUpperCase() as EntityKind));

export const valid = (edtf: string, options?: ValidityOptions): Validity => parseValidity(edtf, options);
export const attested = (day: string): Validity => parseValidity(day, { attested: true });

export type Told = Partial<Omit<StatementParts, "validity">> & {
  readonly validity?: Validity | string | null;
  /** ISO day; null: undated. */
  readonly on?: string | null;
  readonly from?: string;
  readonly until?: string | null;
  readonly root?: string;
};

/** A stored statement, `a PROPERTY b` and what else it tells; published on 2020-01-01 unless told. */
export const told = (text: string, more: Told = {}): StoredStatement => {
  const [subject = "", property = "", object = null] = text.split(" ");
  const { validity = null, on = "2020-01-01", from, until = null, root, ...parts } = more;
  const source = parts.source ?? "source:a";
  const published = source === EDITORIAL ? null : on;
  return {
    ...makeStatement({
      subject,
      property: property as StatementParts["property"],
      object,
      literal: null,
      role: null,
      status: null,
      statusWord: null,
      saidBy: null,
      locators: [],
      dataset: "seed",
      ...parts,
      source,
      validity: typeof validity === "string" ? parseValidity(validity) : validity,
    }),
    publishedFrom: published,
    publishedTo: published,
    root: root ?? source,
    recordedFrom: from ?? "2026-01-01T00:00:00.000Z",
    recordedUntil: until,
  };
};

/** A figure of a subject. */
export const figure = (
  text: string,
  value: number | null,
  qualifier: "EXACTLY" | "ABOUT" | "MORE_THAN" | "LESS_THAN" = "EXACTLY",
  more: Told = {},
): StoredStatement =>
  told(text, { ...more, literal: { type: "FIGURE", value, text: `${qualifier} ${value}`, unit: "person", qualifier } });

/** A name of a subject. */
export const named = (subject: string, text: string, language = "en", more: Told = {}): StoredStatement =>
  told(`${subject} NAME`, {
    source: EDITORIAL,
    ...more,
    literal: { type: "NAME", text, language, script: language === "en" ? "Latn" : "Cyrl", kind: "COMMON" },
  });

/** The same facts, projected as of now. */
export const now = (ids: readonly string[], statements: readonly StoredStatement[]) =>
  project({ entities: entities(...ids), statements }, NOW);
