import type { Parameters, Row } from "../../../src/graph/graph.ts";
import { toConflictRow } from "../../../src/graph/conflicts.ts";
import { toEntityRow } from "../../../src/graph/entities.ts";
import { toFigureRow } from "../../../src/graph/figures.ts";
import { toPairRow } from "../../../src/graph/pairs.ts";
import { toRelationRow } from "../../../src/graph/relations.ts";
import { toSourceRow } from "../../../src/graph/sources.ts";
import { toStatementRow } from "../../../src/graph/statements.ts";
import {
  aConflict,
  aFigure,
  aJudgement,
  anApiKey,
  anEntity,
  aPair,
  aRelation,
  aSource,
  aStatement,
  day,
  onDay,
} from "../examples.ts";

/* The records that the cases save, read and end. */

export const AT = "2026-02-02T00:00:00.000Z";
export const LATER = "2026-03-03T00:00:00.000Z";

/** What is stored of a row: an absent value is an absent property. */
export const stored = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

export const as = (column: string, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ [column]: stored(row) }));

/** Text that a query glued from strings, or an engine with an alphabet of its own, would trip over. */
export const AWKWARD = "Жақсылықов \"'`\\ $ids {x} // /* \n\t\u00a0 \u{1f91d} e\u0301 З'езд";

export const ann = toEntityRow(
  anEntity({
    id: "person:ann",
    name: { EN: AWKWARD, RU: "Анна", KK: "Анна", BE: "Ганна" },
    descriptions: { EN: AWKWARD },
    degree: 2,
  }),
);
export const club = toEntityRow(
  anEntity({ id: "institution:club", kind: "INSTITUTION", aliases: ["institution:klub"] }),
);
export const belarus = toEntityRow(
  anEntity({ id: "country:BY", kind: "COUNTRY", code: "BY", countries: ["country:BY"] }),
);

export const member = toRelationRow(
  aRelation({
    id: "relation:a1",
    validity: day("2014-01-01"),
    terms: [day("2014-01-01")],
    spans: onDay("2014-01-01"),
    status: "PLANNED",
  }),
);
export const head = toRelationRow(
  aRelation({
    id: "relation:b2",
    type: "HOLDS_OFFICE",
    to: "country:BY",
    office: "office:head",
    live: false,
    claims: [],
  }),
);
export const loop = toRelationRow(
  aRelation({ id: "relation:c3", type: "SUPPORTS", to: "person:ann", sourceCount: 12 }),
);

export const first = toStatementRow(aStatement({ id: "statement:1", claim: "claim:1" }));
export const second = toStatementRow(
  aStatement({
    id: "statement:2",
    claim: "claim:1",
    source: "source:repeat",
    root: "source:original",
    statusWord: AWKWARD,
    saidBy: "person:speaker",
  }),
);
export const figured = toStatementRow(
  aStatement({
    id: "statement:3",
    claim: "claim:3",
    subject: "institution:club",
    property: "SIZE",
    object: null,
    literal: { type: "FIGURE", value: 0.5, text: "half", unit: null, qualifier: "ABOUT" },
    validity: day("2014-01-01"),
    publishedFrom: null,
    publishedTo: null,
  }),
);

export const ours = toStatementRow(
  aStatement({
    id: "statement:4",
    subject: "country:BY",
    property: "NAME",
    object: null,
    literal: { type: "NAME", text: AWKWARD, language: "be", script: "Cyrl", kind: "COMMON" },
    source: "source:editorial",
    root: "source:editorial",
  }),
);

export const CLOCKS = [
  "publishedFrom",
  "publishedTo",
  "recordedFrom",
  "recordedUntil",
  "absentFrom",
  "absentUntil",
  "dataset",
];

export const clocksOf = (id: string, statement: Row): Row => ({
  id,
  ...Object.fromEntries(CLOCKS.map((name) => [name, statement[name] ?? null])),
});

/** What is searched by name of an entity. */
export const named = ({ id, kind, degree }: Row, statements: readonly Row[]): Row => ({
  id,
  kind,
  degree,
  names: statements.map(({ literalJson }) => literalJson),
});

export const original = toSourceRow(
  aSource({ id: "source:original", publishedOn: null, publishedFrom: null, publishedTo: null }),
);
export const repeat = toSourceRow(
  aSource({ id: "source:repeat", origin: "source:original", root: "source:original", title: AWKWARD }),
);

export const whole = toFigureRow(aFigure({ id: "figure:1", value: 9_007_199_254_740_991 }));
export const broken = toFigureRow(aFigure({ id: "figure:2", subject: "person:ann", value: -0.125 }));
export const wordy = toFigureRow(aFigure({ id: "figure:3", subject: "person:ann", value: null, unit: null }));

export const differing = toConflictRow(aConflict({ id: "conflict:1" }));
export const settled = toConflictRow(aConflict({ id: "conflict:2", subject: "person:ann", kind: null, claims: [] }));

export const visit = toPairRow(aPair({ id: "pair:1" }));
export const undated = toPairRow(
  aPair({ id: "pair:2", entity: "event:two", kind: "EVENT", year: null, day: "", status: null }),
);

export const same = aJudgement({ id: "judgement:1" });
export const itself = aJudgement({
  id: "judgement:2",
  a: "person:ann",
  b: "person:ann",
  verdict: "DIFFERENT",
  recordedUntil: AT,
});

export const desk = anApiKey({ id: "key:1" });
export const gone = anApiKey({ id: "key:2", revokedAt: AT });

export const waiting = [
  { id: "waiting:1", needs: "source:later", recordJson: "{}", file: "a.jsonl", line: 7 },
  { id: "waiting:2", needs: "", recordJson: "{}", file: AWKWARD, line: 8 },
];

export const batch = { id: "batch:1", at: AT };
export const changes = [
  { id: "change:2:ENTITY", version: 2, at: AT, kind: "ENTITY", ids: ["person:ann"] },
  { id: "change:1:STATEMENT", version: 1, at: AT, kind: "STATEMENT", ids: [] },
  { id: "change:1:ENTITY", version: 1, at: AT, kind: "ENTITY", ids: ["country:BY"] },
];

export const audits = [
  {
    id: "audit:1",
    at: AT,
    action: "importStatements",
    targets: ["statement:1", "statement:2"],
    by: "desk",
    reason: null,
    idempotencyKey: "k",
  },
  {
    id: "audit:2",
    at: LATER,
    action: "judgeIdentity",
    targets: [],
    by: "rule:names",
    reason: AWKWARD,
    idempotencyKey: null,
  },
];

export const proposals = [
  {
    id: "proposal:1",
    state: "OPEN",
    records: ["{}", AWKWARD],
    subject: "person:ann",
    by: "desk",
    byKey: "key:1",
    reason: AWKWARD,
    at: AT,
  },
];

export const page = (after: string, limit: number): Parameters => ({ after, limit });
