import { toEntityRow } from "../../../src/graph/entities.ts";
import { toStatementRow } from "../../../src/graph/statements.ts";
import { anEntity, aStatement } from "../examples.ts";
import type { Case } from "./case.ts";
import { as, page, same } from "./records.ts";
import { spansOf } from "./holding.ts";

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
export const judging: readonly Case[] = [
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

const { day: _, ...near } = toEntityRow(
  anEntity({
    id: "visit:near",
    kind: "VISIT",
    spans: spansOf.near,
    degree: 2,
    known: true,
    marks: [],
    url: "https://near.example",
  }),
);

/** What is asked and changed of entities apart from their records. */
export const counting: readonly Case[] = [
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
    file: "read/degrees-by-ids",
    parameters: { ids: ["visit:near", "visit:none"] },
    rows: [{ id: "visit:near", degree: 2 }],
  },
  {
    file: "write/save-marks",
    parameters: {
      rows: [
        { id: "visit:near", marks: ["of one", "of another"], known: true },
        { id: "visit:none", marks: [], known: false },
      ],
    },
    rows: [],
  },
  {
    file: "read/marked-by-ids",
    parameters: { ids: ["visit:near", "visit:none"] },
    rows: [{ id: "visit:near", kind: "VISIT", marks: ["of one", "of another"] }],
  },
  {
    file: "write/change-entities",
    parameters: {
      rows: [
        { id: "visit:near", changes: { url: "https://near.example", day: null, marks: [] } },
        { id: "visit:none", changes: { url: "https://none.example" } },
      ],
    },
    rows: [],
  },
  { file: "read/entities-by-ids", parameters: { ids: ["visit:near"] }, rows: as("entity", [near]) },
];
