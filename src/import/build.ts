import type { Entity, EntityKind } from "../domain/entity.ts";
import { makeStatement } from "../domain/make-statement.ts";
import { EDITORIAL, type Literal, type NameKind, type Statement } from "../domain/statement.ts";
import type { Validity } from "../domain/validity.ts";
import { parseValidity, type ValidityOptions } from "../domain/validity-of.ts";
import type { Property } from "../domain/vocabulary.ts";
import { foldName } from "../names/fold.ts";
import type { Problem } from "./problem.ts";
import type { ImportRecord } from "./records.ts";

/** What one record of the historian says: records of ours, and what of it does not go in. One of the two is never empty. */
export type Outcome = { readonly records: readonly ImportRecord[]; readonly problems: readonly Problem[] };

export const saying = (records: readonly ImportRecord[], problems: readonly Problem[] = []): Outcome => ({
  records,
  problems,
});

export const refusing = (path: string | null, reason: string, mend: string): Outcome => ({
  records: [],
  problems: [{ path, reason, mend }],
});

export const entity = (id: string, kind: EntityKind, parts: Partial<Entity> = {}): ImportRecord => ({
  type: "entity",
  value: {
    id,
    kind,
    code: null,
    form: null,
    eventKind: null,
    placeKind: null,
    externalIds: [],
    descriptions: {},
    ...parts,
  },
});

/** Who says it, and in which dataset. */
export type Voice = { readonly source: string; readonly dataset: string };

/** The same dataset, in our own voice: for names. */
export const ours = ({ dataset }: Voice): Voice => ({ source: EDITORIAL, dataset });

type Parts = Partial<Pick<Statement, "object" | "literal" | "role" | "validity" | "status" | "statusWord">>;

export const statement = (voice: Voice, subject: string, property: Property, parts: Parts): ImportRecord => ({
  type: "statement",
  value: makeStatement({
    subject,
    property,
    object: null,
    literal: null,
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    saidBy: null,
    locators: [],
    ...voice,
    ...parts,
  }),
  history: null,
});

export const link = (
  voice: Voice,
  subject: string,
  property: Property,
  object: string,
  validity: Validity | null = null,
): ImportRecord => statement(voice, subject, property, { object, validity });

export const name = (
  voice: Voice,
  subject: string,
  text: string,
  kind: NameKind,
  { language = "en", validity = null }: { readonly language?: string; readonly validity?: Validity | null } = {},
): ImportRecord => {
  const script = ["ru", "kk", "be"].includes(language) ? "Cyrl" : "Latn";
  const literal: Literal = { kind, language, script, text: text.slice(0, 500), type: "NAME" };
  return statement(voice, subject, "NAME", { literal, validity });
};

export const remark = (voice: Voice, subject: string, text: string): ImportRecord =>
  statement(voice, subject, "REMARK", { literal: { type: "TEXT", text: text.slice(0, 10_000), language: "en" } });

/** A name as part of an id: folded, words joined by hyphens. */
export const slugOf = (text: string): string => foldName(text).replaceAll(" ", "-").slice(0, 100);

/** So many dates are remembered: the same days come again and again, and reading one takes longer than all the rest. */
const REMEMBERED = 50_000;
const dates = new Map<string, Validity>();

/** `parseValidity`, once for each date. */
export const dated = (edtf: string, options: ValidityOptions = {}): Validity => {
  const key = `${edtf} ${JSON.stringify(options)}`;
  const validity = dates.get(key) ?? parseValidity(edtf, options);
  if (dates.size >= REMEMBERED) dates.clear();
  dates.set(key, validity);
  return validity;
};

/** The days of an occurrence, from its first and last. */
export const daysOf = (from: string, to: string, options: ValidityOptions = {}): Validity =>
  dated(from === to ? from : `${from}/${to}`, options);
