import type { EntityKind } from "../../../src/domain/entity.ts";
import type { RelationType } from "../../../src/domain/vocabulary.ts";
import { toConflictRow } from "../../../src/graph/conflicts.ts";
import { toEntityRow } from "../../../src/graph/entities.ts";
import { toFigureRow } from "../../../src/graph/figures.ts";
import type { Parameters, Row } from "../../../src/graph/graph.ts";
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
  UNDATED,
} from "../examples.ts";

/** One run of a file, in the order of the list, over what those before it have left. */
export type Case = {
  readonly file: string;
  readonly parameters: Parameters;
  /** For a file that is written for a type of edge or a kind of entity. */
  readonly type?: RelationType;
  readonly kind?: EntityKind;
  readonly rows: readonly Row[];
};

const AT = "2026-02-02T00:00:00.000Z";
const LATER = "2026-03-03T00:00:00.000Z";

/** What is stored of a row: an absent value is an absent property. */
const stored = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

const as = (column: string, rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ [column]: stored(row) }));

/** Text that a query glued from strings, or an engine with an alphabet of its own, would trip over. */
const AWKWARD = "Жақсылықов \"'`\\ $ids {x} // /* \n\t\u00a0 \u{1f91d} e\u0301 З'езд";

const ann = toEntityRow(
  anEntity({
    id: "person:ann",
    name: { EN: AWKWARD, RU: "Анна", KK: "Анна", BE: "Ганна" },
    descriptions: { EN: AWKWARD },
    degree: 2,
  }),
);
const club = toEntityRow(anEntity({ id: "institution:club", kind: "INSTITUTION", aliases: ["institution:klub"] }));
const belarus = toEntityRow(anEntity({ id: "country:BY", kind: "COUNTRY", code: "BY", countries: ["country:BY"] }));

const member = toRelationRow(
  aRelation({
    id: "relation:a1",
    validity: day("2014-01-01"),
    terms: [day("2014-01-01")],
    spans: onDay("2014-01-01"),
    status: "PLANNED",
  }),
);
const head = toRelationRow(
  aRelation({
    id: "relation:b2",
    type: "HOLDS_OFFICE",
    to: "country:BY",
    office: "office:head",
    live: false,
    claims: [],
  }),
);
const loop = toRelationRow(aRelation({ id: "relation:c3", type: "SUPPORTS", to: "person:ann", sourceCount: 12 }));

const first = toStatementRow(aStatement({ id: "statement:1", claim: "claim:1" }));
const second = toStatementRow(
  aStatement({
    id: "statement:2",
    claim: "claim:1",
    source: "source:repeat",
    root: "source:original",
    statusWord: AWKWARD,
    saidBy: "person:speaker",
  }),
);
const figured = toStatementRow(
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

const ours = toStatementRow(
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

const CLOCKS = [
  "publishedFrom",
  "publishedTo",
  "recordedFrom",
  "recordedUntil",
  "absentFrom",
  "absentUntil",
  "dataset",
];

const clocksOf = (id: string, statement: Row): Row => ({
  id,
  ...Object.fromEntries(CLOCKS.map((name) => [name, statement[name] ?? null])),
});

const original = toSourceRow(
  aSource({ id: "source:original", publishedOn: null, publishedFrom: null, publishedTo: null }),
);
const repeat = toSourceRow(
  aSource({ id: "source:repeat", origin: "source:original", root: "source:original", title: AWKWARD }),
);

const whole = toFigureRow(aFigure({ id: "figure:1", value: 9_007_199_254_740_991 }));
const broken = toFigureRow(aFigure({ id: "figure:2", subject: "person:ann", value: -0.125 }));
const wordy = toFigureRow(aFigure({ id: "figure:3", subject: "person:ann", value: null, unit: null }));

const differing = toConflictRow(aConflict({ id: "conflict:1" }));
const settled = toConflictRow(aConflict({ id: "conflict:2", subject: "person:ann", kind: null, claims: [] }));

const visit = toPairRow(aPair({ id: "pair:1" }));
const undated = toPairRow(
  aPair({ id: "pair:2", entity: "event:two", kind: "EVENT", year: null, day: "", status: null }),
);

const same = aJudgement({ id: "judgement:1" });
const itself = aJudgement({
  id: "judgement:2",
  a: "person:ann",
  b: "person:ann",
  verdict: "DIFFERENT",
  recordedUntil: AT,
});

const desk = anApiKey({ id: "key:1" });
const gone = anApiKey({ id: "key:2", revokedAt: AT });

const waiting = [
  { id: "waiting:1", needs: "source:later", recordJson: "{}", file: "a.jsonl", line: 7 },
  { id: "waiting:2", needs: "", recordJson: "{}", file: AWKWARD, line: 8 },
];

const batch = { id: "batch:1", at: AT };
const changes = [
  { id: "change:2:ENTITY", version: 2, at: AT, kind: "ENTITY", ids: ["person:ann"] },
  { id: "change:1:STATEMENT", version: 1, at: AT, kind: "STATEMENT", ids: [] },
  { id: "change:1:ENTITY", version: 1, at: AT, kind: "ENTITY", ids: ["country:BY"] },
];

const audits = [
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

const proposals = [
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

const saving: readonly Case[] = [
  { file: "write/save-entities", kind: "PERSON", parameters: { rows: [ann] }, rows: [] },
  {
    file: "write/save-entities",
    kind: "INSTITUTION",
    parameters: { rows: [{ ...club, url: "old", degree: 9 }] },
    rows: [],
  },
  { file: "write/save-entities", kind: "INSTITUTION", parameters: { rows: [club] }, rows: [] },
  { file: "write/save-entities", kind: "COUNTRY", parameters: { rows: [belarus, belarus] }, rows: [] },
  { file: "write/save-relations", parameters: { rows: [member, head, loop] }, rows: [] },
  { file: "write/save-statements", parameters: { rows: [first, second, figured, ours] }, rows: [] },
  { file: "write/save-sources", parameters: { rows: [original, repeat] }, rows: [] },
  { file: "write/save-figures", parameters: { rows: [whole, broken, wordy] }, rows: [] },
  { file: "write/save-conflicts", parameters: { rows: [differing, settled] }, rows: [] },
  { file: "write/save-pairs", parameters: { rows: [visit, undated] }, rows: [] },
  { file: "write/save-judgements", parameters: { rows: [same, itself] }, rows: [] },
  { file: "write/save-api-keys", parameters: { rows: [desk, gone] }, rows: [] },
  { file: "write/save-waiting", parameters: { rows: waiting }, rows: [] },
  { file: "write/save-batches", parameters: { rows: [batch] }, rows: [] },
  { file: "write/save-changes", parameters: { rows: changes }, rows: [] },
  { file: "write/save-proposals", parameters: { rows: proposals }, rows: [] },
  { file: "write/save-audits", parameters: { rows: audits }, rows: [] },
  { file: "write/save-meta", parameters: { rows: [{ key: "seed", hash: "abc" }] }, rows: [] },
  { file: "write/lock-data", parameters: {}, rows: [{ version: 0 }] },
  { file: "write/raise-data-version", parameters: {}, rows: [{ version: 1 }] },
  { file: "write/lock-data", parameters: {}, rows: [{ version: 1 }] },
  { file: "write/raise-data-version", parameters: {}, rows: [{ version: 2 }] },
  {
    file: "write/create-edges",
    type: "MEMBER_OF",
    parameters: {
      rows: [
        {
          a: "person:ann",
          b: "institution:club",
          properties: { id: "relation:a1", from: "2014-01-01", to: "2014-01-01" },
        },
        { a: "person:ann", b: "person:nobody", properties: { id: "relation:loose", from: null, to: null } },
      ],
    },
    rows: [{ saved: 1 }],
  },
  {
    file: "write/create-edges",
    type: "SUPPORTS",
    parameters: {
      rows: [{ a: "person:ann", b: "person:ann", properties: { id: "relation:c3", from: null, to: null } }],
    },
    rows: [{ saved: 1 }],
  },
];

const page = (after: string, limit: number): Parameters => ({ after, limit });

const reading: readonly Case[] = [
  { file: "read/one", parameters: {}, rows: [{ one: 1 }] },
  {
    file: "read/entities-by-ids",
    parameters: { ids: ["person:ann", "person:nobody", "country:BY"] },
    rows: as("entity", [ann, belarus]),
  },
  { file: "read/entities-by-ids", parameters: { ids: [] }, rows: [] },
  { file: "read/entities-by-codes", parameters: { codes: ["BY", "KZ"] }, rows: as("entity", [belarus]) },
  { file: "read/entities-after-id", parameters: page("", 2), rows: as("entity", [belarus, club]) },
  { file: "read/entities-after-id", parameters: page("institution:club", 2), rows: as("entity", [ann]) },
  {
    file: "read/relations-by-ids",
    parameters: { ids: ["relation:b2", "relation:a1"] },
    rows: as("relation", [member, head]),
  },
  {
    file: "read/relations-by-ends",
    parameters: { ends: ["person:ann", "institution:club"] },
    rows: as("relation", [member, head, loop]),
  },
  { file: "read/relations-by-ends", parameters: { ends: ["country:BY"] }, rows: as("relation", [head]) },
  { file: "read/relations-by-offices", parameters: { offices: ["office:head"] }, rows: as("relation", [head]) },
  { file: "read/relations-after-id", parameters: page("relation:a1", 5), rows: as("relation", [head, loop]) },
  { file: "read/statements-by-ids", parameters: { ids: ["statement:3"] }, rows: as("statement", [figured]) },
  { file: "read/statements-by-claims", parameters: { claims: ["claim:1"] }, rows: as("statement", [first, second]) },
  {
    file: "read/statements-by-subjects",
    parameters: { subjects: ["institution:club"] },
    rows: as("statement", [figured]),
  },
  {
    file: "read/statements-by-objects",
    parameters: { objects: ["institution:club"] },
    rows: as("statement", [first, second]),
  },
  {
    file: "read/statements-by-properties-and-objects",
    parameters: { properties: ["MEMBER_OF", "SUPPORTS"], objects: ["institution:club", "person:ann"] },
    rows: as("statement", [first, second]),
  },
  {
    file: "read/statements-by-properties-and-subjects",
    parameters: { properties: ["SIZE", "NAME"], subjects: ["institution:club", "person:ann"] },
    rows: as("statement", [figured]),
  },
  {
    file: "read/marks-of-mentions",
    parameters: {
      ids: ["person:ann", "institution:club", "person:speaker", "country:BY", "person:nobody"],
      editorial: "source:editorial",
    },
    rows: [
      clocksOf("person:ann", first),
      clocksOf("institution:club", first),
      clocksOf("institution:club", figured),
      clocksOf("person:speaker", second),
    ],
  },
  { file: "read/statements-by-sources", parameters: { sources: ["source:repeat"] }, rows: as("statement", [second]) },
  { file: "read/statements-after-id", parameters: page("", 10), rows: as("statement", [first, second, figured, ours]) },
  { file: "read/sources-by-ids", parameters: { ids: ["source:original"] }, rows: as("source", [original]) },
  { file: "read/sources-by-origins", parameters: { origins: ["source:original"] }, rows: as("source", [repeat]) },
  { file: "read/sources-after-id", parameters: page("", 10), rows: as("source", [original, repeat]) },
  { file: "read/figures-by-subjects", parameters: { subjects: ["person:ann"] }, rows: as("figure", [broken, wordy]) },
  { file: "read/figures-after-id", parameters: page("", 1), rows: as("figure", [whole]) },
  { file: "read/conflicts-by-subjects", parameters: { subjects: ["person:ann"] }, rows: as("conflict", [settled]) },
  { file: "read/conflicts-after-id", parameters: page("", 10), rows: as("conflict", [differing, settled]) },
  { file: "read/pairs-by-entities", parameters: { entities: ["event:two"] }, rows: as("pair", [undated]) },
  { file: "read/pairs-by-pairs", parameters: { pairs: ["country:BY|country:KZ"] }, rows: as("pair", [visit, undated]) },
  { file: "read/pairs-after-id", parameters: page("pair:1", 10), rows: as("pair", [undated]) },
  {
    file: "read/judgements-by-entities",
    parameters: { entities: ["person:ann", "person:anna"] },
    rows: as("judgement", [same, itself]),
  },
  { file: "read/judgements-after-id", parameters: page("", 1), rows: as("judgement", [same]) },
  { file: "read/api-keys-by-hashes", parameters: { hashes: [gone.hash] }, rows: as("apiKey", [gone]) },
  { file: "read/api-keys-after-id", parameters: page("", 10), rows: as("apiKey", [desk, gone]) },
  {
    file: "read/waiting-by-needs",
    parameters: { needs: ["source:later", "source:none"] },
    rows: as("waiting", waiting.slice(0, 1)),
  },
  { file: "read/waiting-after-id", parameters: page("", 10), rows: as("waiting", waiting) },
  { file: "read/batches-by-ids", parameters: { ids: ["batch:0", "batch:1"] }, rows: as("batch", [batch]) },
  {
    file: "read/proposals-by-ids",
    parameters: { ids: ["proposal:1", "proposal:2"] },
    rows: as("proposal", proposals),
  },
  { file: "read/audits-after-id", parameters: page("", 10), rows: as("audit", audits) },
  { file: "read/audits-after-id", parameters: page("audit:1", 1), rows: as("audit", audits.slice(1)) },
  {
    file: "read/meta-by-keys",
    parameters: { keys: ["data", "seed"] },
    rows: as("meta", [
      { key: "data", version: 2, turn: true },
      { key: "seed", hash: "abc" },
    ]),
  },
  {
    file: "read/changes-after-version",
    parameters: { version: 0, limit: 2 },
    rows: as("change", changes.slice(1).reverse()),
  },
  { file: "read/changes-after-version", parameters: { version: 1, limit: 2 }, rows: as("change", changes.slice(0, 1)) },
  {
    file: "read/edges-after-id",
    type: "MEMBER_OF",
    parameters: page("", 10),
    rows: [{ id: "relation:a1", a: "person:ann", b: "institution:club", from: "2014-01-01", to: "2014-01-01" }],
  },
  {
    file: "read/edges-after-id",
    type: "SUPPORTS",
    parameters: page("", 10),
    rows: [{ id: "relation:c3", a: "person:ann", b: "person:ann", from: null, to: null }],
  },
  { file: "read/edges-after-id", type: "HOLDS_OFFICE", parameters: page("", 10), rows: [] },
];

const ending: readonly Case[] = [
  { file: "write/revoke-api-keys", parameters: { ids: ["key:1", "key:2"], at: LATER }, rows: [{ id: "key:1" }] },
  { file: "read/api-keys-after-id", parameters: page("", 1), rows: as("apiKey", [{ ...desk, revokedAt: LATER }]) },
  {
    file: "write/delete-edges",
    type: "MEMBER_OF",
    parameters: {
      rows: [
        { id: "relation:a1", a: "person:ann", b: "institution:club" },
        { id: "relation:none", a: "person:ann", b: "country:BY" },
      ],
    },
    rows: [],
  },
  { file: "read/edges-after-id", type: "MEMBER_OF", parameters: page("", 10), rows: [] },
  {
    file: "write/delete-edges",
    type: "SUPPORTS",
    parameters: { rows: [{ id: "relation:c3", a: "person:ann", b: "person:ann" }] },
    rows: [],
  },
  { file: "read/edges-after-id", type: "SUPPORTS", parameters: page("", 10), rows: [] },
  { file: "write/delete-relations", parameters: { ids: ["relation:a1", "relation:c3"] }, rows: [] },
  { file: "read/relations-after-id", parameters: page("", 10), rows: as("relation", [head]) },
  { file: "write/delete-figures", parameters: { ids: ["figure:2"] }, rows: [] },
  { file: "read/figures-after-id", parameters: page("", 10), rows: as("figure", [whole, wordy]) },
  { file: "write/delete-waiting", parameters: { ids: ["waiting:1"] }, rows: [] },
  { file: "read/waiting-after-id", parameters: page("", 10), rows: as("waiting", waiting.slice(1)) },
  {
    file: "write/save-statements",
    parameters: {
      rows: [
        { ...first, recordedUntil: AT },
        { ...second, recordedUntil: AT },
      ],
    },
    rows: [],
  },
  { file: "write/delete-conflicts", parameters: { ids: ["conflict:1"] }, rows: [] },
  { file: "read/conflicts-after-id", parameters: page("", 10), rows: as("conflict", [settled]) },
  { file: "write/delete-pairs", parameters: { ids: ["pair:1"] }, rows: [] },
  { file: "read/pairs-after-id", parameters: page("", 10), rows: as("pair", [undated]) },
];

const pending = [
  {
    id: "pending:000000000001",
    subjects: ["person:ann"],
    acts: [],
    offices: [],
    claims: ["claim:1", "claim:2"],
    leading: ["statement:1"],
  },
  {
    id: "pending:000000000002",
    subjects: ["visit:1"],
    acts: ["visit:1"],
    offices: [],
    claims: [],
    leading: [],
  },
];

/** What waits to be folded. */
const folding: readonly Case[] = [
  { file: "write/save-pending", parameters: { rows: pending }, rows: [] },
  { file: "read/pending-after-id", parameters: page("", 10), rows: as("pending", pending) },
  { file: "write/delete-pending", parameters: { ids: ["pending:000000000001"] }, rows: [] },
  { file: "read/pending-after-id", parameters: page("", 10), rows: as("pending", pending.slice(1)) },
];

const VISITS = ["near", "far", "told", "undated"] as const;
const spansOf = { near: onDay("2001-01-01"), far: onDay("2011-01-01"), told: onDay("2011-01-01"), undated: UNDATED };

/** Four visits of a holder of an office, told by two sources. */
const holding: readonly Case[] = [
  {
    file: "write/save-entities",
    kind: "VISIT",
    parameters: {
      rows: VISITS.map((name) => toEntityRow(anEntity({ id: `visit:${name}`, kind: "VISIT", spans: spansOf[name] }))),
    },
    rows: [],
  },
  {
    file: "write/save-statements",
    parameters: {
      rows: [
        aStatement({ id: "statement:held", subject: "person:bo", property: "HOLDS_OFFICE", object: "office:head" }),
        ...VISITS.map((name) =>
          aStatement({
            id: `statement:${name}`,
            subject: "person:bo",
            property: "VISITOR_ON",
            object: `visit:${name}`,
            source: name === "told" ? "source:paper" : "source:repeat",
          }),
        ),
      ].map(toStatementRow),
    },
    rows: [],
  },
  {
    file: "read/acts-of-holders",
    parameters: {
      offices: [{ id: "office:head", from: ["2000-06-01"], to: ["2001-06-01"], sources: ["source:paper"] }],
      properties: ["VISITOR_ON", "MET_AT"],
    },
    rows: [
      { id: "visit:near", kind: "VISIT" },
      { id: "visit:told", kind: "VISIT" },
    ],
  },
];

const klub = {
  id: "person:old-ann",
  kind: "PERSON",
  canonical: "person:ann",
  externalIdsJson: "[]",
  descriptionsJson: "{}",
};
const nowhere = { ...klub, id: "person:nowhere", canonical: "person:bo" };
const moved = toStatementRow(
  aStatement({ id: "statement:moved", subject: "person:ann", toldSubject: "person:old-ann", saidBy: "person:bo" }),
);
const speech = toStatementRow(
  aStatement({ id: "statement:speech", subject: "office:x", saidBy: "person:speaks", toldSaidBy: "person:spoke" }),
);

/** Two aliases, of which one answers as itself again. */
const judging: readonly Case[] = [
  { file: "write/save-aliases", parameters: { rows: [klub, nowhere, klub] }, rows: [] },
  { file: "read/aliases-by-ids", parameters: { ids: [klub.id, "person:ann"] }, rows: as("alias", [klub]) },
  { file: "read/aliases-by-canonicals", parameters: { canonicals: ["person:bo"] }, rows: as("alias", [nowhere]) },
  { file: "read/aliases-after-id", parameters: page("person:nowhere", 9), rows: as("alias", [klub]) },
  { file: "read/judgements-by-ids", parameters: { ids: ["judgement:1"] }, rows: as("judgement", [same]) },
  { file: "write/save-statements", parameters: { rows: [moved, speech] }, rows: [] },
  {
    file: "read/statements-naming",
    parameters: { ids: ["office:x", "person:speaks"] },
    rows: as("statement", [speech]),
  },
  {
    file: "read/statements-told-with",
    parameters: { ids: ["person:old-ann", "person:spoke", "person:ann"] },
    rows: as("statement", [moved, speech]),
  },
  { file: "write/delete-aliases", parameters: { ids: [nowhere.id, "person:ann"] }, rows: [] },
  { file: "read/aliases-after-id", parameters: page("", 9), rows: as("alias", [klub]) },
  { file: "write/delete-entities", parameters: { ids: ["visit:far", "visit:none"] }, rows: [] },
  { file: "read/entities-by-ids", parameters: { ids: ["visit:far"] }, rows: [] },
];

/** What is asked and changed of entities apart from their records. */
const counting: readonly Case[] = [
  {
    file: "read/kinds-by-ids",
    parameters: { ids: ["visit:near", "visit:none"] },
    rows: [{ id: "visit:near", kind: "VISIT" }],
  },
  {
    file: "write/add-degrees",
    parameters: {
      rows: [
        { id: "visit:near", change: 2 },
        { id: "visit:none", change: 1 },
      ],
    },
    rows: [{ id: "visit:near" }],
  },
  {
    file: "read/entities-by-ids",
    parameters: { ids: ["visit:near"] },
    rows: as("entity", [toEntityRow(anEntity({ id: "visit:near", kind: "VISIT", spans: spansOf.near, degree: 2 }))]),
  },
];

/** Every file of cypher/read and cypher/write at least once. A new file needs a case here. */
export const CASES: readonly Case[] = [
  ...saving,
  ...reading,
  ...ending,
  ...holding,
  ...judging,
  ...folding,
  ...counting,
];
