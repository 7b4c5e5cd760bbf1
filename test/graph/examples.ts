import type { ConflictRecord, FigureRecord, PairRecord, RelationRecord, Spans } from "../../src/domain/record.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import type { Validity } from "../../src/domain/validity.ts";
import type { StoredApiKey } from "../../src/graph/api-keys.ts";
import type { StoredEntity } from "../../src/graph/entities.ts";
import type { StoredJudgement } from "../../src/graph/judgements.ts";
import type { StoredSource } from "../../src/graph/sources.ts";

export const day = (iso: string): Validity => ({
  edtf: iso,
  from: iso,
  to: iso,
  extent: "WHOLE",
  mayBeginBefore: false,
  mayEndAfter: false,
  approximate: false,
  uncertain: false,
  derived: false,
});

export const UNDATED: Spans = {
  dating: "UNDATED",
  knownFrom: [],
  knownTo: [],
  knownWhole: [],
  possibleFrom: [],
  possibleTo: [],
};

export const onDay = (iso: string): Spans => ({
  dating: "DATED",
  knownFrom: [iso],
  knownTo: [iso],
  knownWhole: [true],
  possibleFrom: [iso],
  possibleTo: [iso],
});

export const anEntity = (parts: Partial<StoredEntity> & Pick<StoredEntity, "id">): StoredEntity => ({
  kind: "PERSON",
  code: null,
  form: null,
  eventKind: null,
  placeKind: null,
  externalIds: [],
  descriptions: {},
  aliases: [],
  name: { EN: parts.id, RU: parts.id, KK: parts.id, BE: parts.id },
  validity: null,
  spans: UNDATED,
  status: null,
  statusWord: null,
  disputed: false,
  countries: [],
  url: null,
  signedOn: null,
  inForceFrom: null,
  degree: 0,
  folded: parts.id,
  known: true,
  marks: [],
  ...parts,
});

export const aStatement = (parts: Partial<StoredStatement> & Pick<StoredStatement, "id">): StoredStatement => ({
  claim: `claim:of-${parts.id}`,
  subject: "person:ann",
  property: "MEMBER_OF",
  object: "institution:club",
  literal: null,
  role: null,
  validity: null,
  status: null,
  statusWord: null,
  source: "source:paper",
  saidBy: null,
  locators: [],
  dataset: "test",
  publishedFrom: "2024-01-02",
  publishedTo: "2024-01-02",
  root: "source:paper",
  recordedFrom: "2026-01-01T00:00:00.000Z",
  recordedUntil: null,
  ...parts,
});

export const aRelation = (parts: Partial<RelationRecord> & Pick<RelationRecord, "id">): RelationRecord => ({
  type: "MEMBER_OF",
  from: "person:ann",
  to: "institution:club",
  role: null,
  office: null,
  context: null,
  validity: null,
  terms: [],
  spans: UNDATED,
  status: null,
  sourceCount: 1,
  disputed: false,
  live: true,
  claims: ["claim:1"],
  datingClaims: [],
  rivalClaims: [],
  placingClaims: [],
  marks: [],
  ownMarks: [],
  ...parts,
});

export const aFigure = (parts: Partial<FigureRecord> & Pick<FigureRecord, "id">): FigureRecord => ({
  claim: "claim:figure",
  rivalClaims: [],
  subject: "institution:club",
  property: "SIZE",
  value: 84,
  text: "84 members",
  unit: "member",
  qualifier: "EXACTLY",
  validity: null,
  status: null,
  sourceCount: 1,
  disputed: false,
  live: true,
  ...parts,
});

export const aConflict = (parts: Partial<ConflictRecord> & Pick<ConflictRecord, "id">): ConflictRecord => ({
  subject: "institution:club",
  property: "SIZE",
  kind: "DIFFERS",
  shown: "statement:1",
  rule: "more precise",
  suspicion: null,
  claims: ["statement:1", "statement:2"],
  statements: ["statement:1", "statement:2", "statement:3"],
  ...parts,
});

export const aPair = (parts: Partial<PairRecord> & Pick<PairRecord, "id">): PairRecord => ({
  pair: "country:BY|country:KZ",
  entity: "visit:one",
  kind: "VISIT",
  year: 2017,
  day: "2017-06-08",
  until: "2017-06-09",
  status: "HELD",
  eventKind: null,
  live: true,
  because: [[[["statement:1"]], [["statement:2", "statement:3"]]]],
  grounds: ["statement:1", "statement:2", "statement:3"],
  ...parts,
});

export const aSource = (parts: Partial<StoredSource> & Pick<StoredSource, "id">): StoredSource => ({
  title: "A paper",
  publisher: null,
  publishedOn: day("2024-01-02"),
  language: "en",
  url: null,
  licence: null,
  origin: null,
  fileName: null,
  dataset: "test",
  publishedFrom: "2024-01-02",
  publishedTo: "2024-01-02",
  root: parts.id,
  ...parts,
});

export const aJudgement = (parts: Partial<StoredJudgement> & Pick<StoredJudgement, "id">): StoredJudgement => ({
  a: "person:ann",
  b: "person:anna",
  verdict: "SAME",
  by: "desk",
  reason: "one passport",
  recordedFrom: "2026-01-01T00:00:00.000Z",
  recordedUntil: null,
  retractedBy: null,
  retractedBecause: null,
  ...parts,
});

export const anApiKey = (parts: Partial<StoredApiKey> & Pick<StoredApiKey, "id">): StoredApiKey => ({
  name: "desk",
  role: "editor",
  hash: `hash of ${parts.id}`,
  createdAt: "2026-01-01T00:00:00.000Z",
  revokedAt: null,
  ...parts,
});
