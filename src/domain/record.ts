import type { Entity, EntityKind, EventKind, Language } from "./entity.ts";
import type { Status } from "./status.ts";
import type { RelationType } from "./vocabulary.ts";
import type { Validity } from "./validity.ts";

/*
 * Terminology
 *
 * Record      what projection makes of statements and the graph stores, so that reads need no fold.
 * Live        resting on at least one statement that is neither retracted nor superseded. Records that rest only on dead
 *             statements are kept with `live: false`, because `at(recordedBy:)` may still show them.
 * Spans       the days of a record, prepared for the two questions that reads ask of it: "in this window, for certain?"
 *             and "in this window, possibly?".
 */

/**
 * TIMELESS: structure, present while both ends exist (where an end is a state with a date, DATED by its existence). UNDATED: absent for KNOWN, present and marked for POSSIBLE.
 */
export type Dating = "DATED" | "UNDATED" | "TIMELESS";

/** Days of a record. Open ends are written `0000-01-01` and `9999-12-31`, so that text comparison holds. */
export type Spans = {
  readonly dating: Dating;
  /** Parallel lists: asserted days; `whole[i]`: overlap with a window suffices, else the window must contain them. */
  readonly knownFrom: readonly string[];
  readonly knownTo: readonly string[];
  readonly knownWhole: readonly boolean[];
  /** Parallel lists: days for certainty POSSIBLE (these contain the known ones); overlap suffices. */
  readonly possibleFrom: readonly string[];
  readonly possibleTo: readonly string[];
};

export type RelationRecord = {
  /** `relation:` and a hash of type, ends, and office or role. */
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  /** HOLDS_OFFICE and ACCREDITED_TO: the Office's id. */
  readonly office: string | null;
  /** An entity that the sentence names beside both ends: the office; the host of a visit. */
  readonly context: string | null;
  /** Hull of the terms (STATE) or the occurrence's validity (PARTICIPATION). */
  readonly validity: Validity | null;
  readonly terms: readonly Validity[];
  readonly spans: Spans;
  readonly status: Status | null;
  /** Distinct roots of the sources of the statements. */
  readonly sourceCount: number;
  readonly disputed: boolean;
  readonly live: boolean;
  /** The claims that it rests on: evidence. */
  readonly claims: readonly string[];
  /**
   * The claims that date it, sorted: of the occurrence or agreement (OCCURRED, STATUS, APPLIES); of structure those of the
   * states at its ends (OCCURRED). Else empty.
   */
  readonly datingClaims: readonly string[];
  /**
   * Claims that bound or dispute it, sorted: of other holders of its office (their terms end what is possible); of other
   * objects of a ONE-valued type. Else empty.
   */
  readonly rivalClaims: readonly string[];
  /**
   * HOLDS_OFFICE and ACCREDITED_TO: the claims OFFICE_OF or SENT_TO that put it at this end. It is there while one of their
   * statements stands (`stands` in clocks.ts). Else empty.
   */
  readonly placingClaims: readonly string[];
  /** What clocks ask of its statements (marks.ts): of those of other sources, and of our own. */
  readonly marks: readonly string[];
  readonly ownMarks: readonly string[];
};

/** An entity with what statements make of it. */
export type EntityRecord = Entity & {
  /** Ids judged to be the same thing, which answer as this one; sorted. Its statements may name these. */
  readonly aliases: readonly string[];
  /** Every language is filled: one's own, else English, else any. */
  readonly name: Readonly<Record<Language, string>>;
  /** Occurrences: OCCURRED. Agreements: APPLIES, else from signature or approval. Countries: OCCURRED (of the state). Else null. */
  readonly validity: Validity | null;
  /** Days to ask by. Occurrences and agreements without a date are UNDATED; what has no dates by its kind is TIMELESS. */
  readonly spans: Spans;
  readonly status: Status | null;
  readonly statusWord: string | null;
  readonly disputed: boolean;
  /**
   * Countries that take part in it or that it is about (occurrences and agreements), sorted; `where.countries` asks these. By the
   * live statements: a stored key, which no clock folds anew.
   */
  readonly countries: readonly string[];
  /** Resource: its URL. */
  readonly url: string | null;
  /** Agreement: the day it was signed, and from when it binds. */
  readonly signedOn: Validity | null;
  readonly inForceFrom: Validity | null;
  /** Number of live relations. */
  readonly degree: number;
};

export type FigureRecord = {
  /** `figure:` and a hash of the claim. */
  readonly id: string;
  readonly claim: string;
  /** The claims of the other figures of the same subject, property and unit, sorted: they may dispute it. */
  readonly rivalClaims: readonly string[];
  readonly subject: string;
  readonly property: string;
  readonly value: number | null;
  readonly text: string;
  readonly unit: string | null;
  readonly qualifier: string;
  readonly validity: Validity | null;
  readonly status: Status | null;
  readonly sourceCount: number;
  readonly disputed: boolean;
  readonly live: boolean;
};

export type ConflictKind = "CONTRADICTS" | "DIFFERS";

export type ConflictRecord = {
  /** `conflict:` and a hash of subject and property (and scope of the property, where it has one). */
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  /** Over the live statements; `null` when these no longer conflict (kept for `at(recordedBy:)`). */
  readonly kind: ConflictKind | null;
  /** The statement shown, why it is shown, and what we suspect. */
  readonly shown: string;
  readonly rule: string;
  readonly suspicion: string | null;
  /** Ids of one statement for each distinct claim, the shown one first. */
  readonly claims: readonly string[];
  /** Ids of all statements, live or not, that `foldConflicts` folds to this under `at`; sorted. */
  readonly statements: readonly string[];
};

/** Sets of statement ids: each set is enough for one country while all of it stands (`stands` in clocks.ts). */
export type Grounds = readonly (readonly string[])[];

/** One way to be bilateral (both take part; it is about both): what makes the first country's side, and the second's. */
export type BilateralWay = readonly [Grounds, Grounds];

/**
 * An occurrence or agreement that is bilateral for a pair of countries. model.md, "Two countries".
 */
export type PairRecord = {
  /** `pair:` and a hash of pair and entity. */
  readonly id: string;
  /** The two countries' ids in text order, joined by `|`. */
  readonly pair: string;
  readonly entity: string;
  readonly kind: EntityKind;
  /** Year of its start (agreement: of its signature, else its approval); null: in no year. */
  readonly year: number | null;
  /** First day, for order; empty when undated. */
  readonly day: string;
  /** The last day that it may have; of an agreement, and of what has no date, the last there is; empty when it is not live. */
  readonly until: string;
  readonly status: Status | null;
  readonly eventKind: EventKind | null;
  readonly live: boolean;
  /** Why: bilateral while one way is left, each with one set of grounds left for either side; `isBilateral` asks this. */
  readonly because: readonly BilateralWay[];
  /** All statement ids in `because`, sorted. */
  readonly grounds: readonly string[];
};

export type Projection = {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly figures: readonly FigureRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly pairs: readonly PairRecord[];
};
