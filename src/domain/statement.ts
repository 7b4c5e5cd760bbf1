import type { Property } from "./vocabulary.ts";
import type { Status } from "./status.ts";
import type { Validity } from "./validity.ts";

export const QUALIFIERS = ["EXACTLY", "ABOUT", "MORE_THAN", "LESS_THAN"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** OFFICIAL: the full proper name. COMMON: in use. SPELLING: as one source spells it. FORMER: no longer in use. ABBREVIATION. */
export const NAME_KINDS = ["OFFICIAL", "COMMON", "SPELLING", "FORMER", "ABBREVIATION"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** The value of a statement that has no entity for an object. */
export type Literal =
  | {
      readonly type: "NAME";
      readonly text: string;
      /** BCP 47 tag: `en`, `ru`, `kk`, `be`, … */
      readonly language: string;
      /** ISO 15924: `Latn`, `Cyrl`. */
      readonly script: string;
      readonly kind: NameKind;
    }
  | {
      readonly type: "FIGURE";
      /** `null` where the source gives no number ("several tens of thousands"); then `text` says it. */
      readonly value: number | null;
      /** The figure as words in English, e.g. `about 500 people`. */
      readonly text: string;
      /** Singular English noun or ISO 4217 code: `person`, `soldier`, `USD`, `day`. */
      readonly unit: string | null;
      readonly qualifier: Qualifier;
    }
  | { readonly type: "TEXT"; readonly text: string; readonly language: string }
  | { readonly type: "URL"; readonly url: string };

/**
 * Where in the source's file the passage stands that says it.
 * `paragraph` is 1-based over non-blank lines; `start` and `end` are UTF-16 offsets in the file as it is (end excluded);
 * `sha256` is the lower-case hex hash of the passage's UTF-8 bytes. model.md, "Copyright".
 */
export type Locator = {
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
};

/** One source saying one thing. Never edited: retracted or superseded. model.md, "Statements". */
export type Statement = {
  /** `statement:` and a hash of the content (all fields but `claim`, `locators` and `dataset`). */
  readonly id: string;
  /** `claim:` and a hash of subject, property, object or literal, role. */
  readonly claim: string;
  readonly subject: string;
  readonly property: Property;
  /** An entity's id. For HOLDS_OFFICE the Office. */
  readonly object: string | null;
  readonly literal: Literal | null;
  /** One of the property's closed list of roles. */
  readonly role: string | null;
  readonly validity: Validity | null;
  readonly status: Status | null;
  /** The source's own word for the status: `mulling over`, `approved`. */
  readonly statusWord: string | null;
  /** A source's id. `source:editorial` is ours, and exempt from the publication clock. */
  readonly source: string;
  /** The entity that speaks; `null`: the source itself. */
  readonly saidBy: string | null;
  readonly locators: readonly Locator[];
  readonly dataset: string;
};

/** The source of what we add ourselves, mostly names. */
export const EDITORIAL = "source:editorial";

/** A stretch in which the graph did not hold a statement: from its end until it was restored, that instant excluded. */
export type Absence = { readonly from: string; readonly until: string };

/** A statement as the graph holds it: with what its source says of publication, and with the record's clock. */
export type StoredStatement = Statement & {
  /** Earliest and latest day that the source's date allows; both `null` for an undated source. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** The id of the source at the end of the chain of origins; `sourceCount` counts these. */
  readonly root: string;
  /** ISO instants in UTC with milliseconds. */
  readonly recordedFrom: string;
  /** When it was retracted or superseded; `null` while it is live. */
  readonly recordedUntil: string | null;
  /** Between these two, in order: from each retraction to the restoration that undid it. Missing if there was none. */
  readonly absences?: readonly Absence[];
  /** What it was told with, where that answers as something else by judgement (told.ts); missing where it is the same. */
  readonly toldSubject?: string;
  readonly toldObject?: string;
  readonly toldSaidBy?: string;
};
