import type { Case } from "./case.ts";
import {
  AT,
  as,
  belarus,
  desk,
  first,
  head,
  LATER,
  named,
  ours,
  page,
  second,
  settled,
  undated,
  waiting,
  whole,
  wordy,
} from "./records.ts";

export const ending: readonly Case[] = [
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
  { file: "write/save-statements", parameters: { rows: [{ ...ours, recordedUntil: AT }] }, rows: [] },
  { file: "read/named-entities-by-ids", parameters: { ids: ["country:BY"] }, rows: [named(belarus, [])] },
  { file: "write/save-statements", parameters: { rows: [ours] }, rows: [] },
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
export const folding: readonly Case[] = [
  { file: "write/save-pending", parameters: { rows: pending }, rows: [] },
  { file: "read/pending-after-id", parameters: page("", 10), rows: as("pending", pending) },
  { file: "write/delete-pending", parameters: { ids: ["pending:000000000001"] }, rows: [] },
  { file: "read/pending-after-id", parameters: page("", 10), rows: as("pending", pending.slice(1)) },
];
