import { toEntityRow } from "../../../src/graph/entities.ts";
import { toStatementRow } from "../../../src/graph/statements.ts";
import { anEntity, aStatement, onDay, UNDATED } from "../examples.ts";
import type { Case } from "./case.ts";

const VISITS = ["near", "far", "told", "undated"] as const;
export const spansOf = {
  near: onDay("2001-01-01"),
  far: onDay("2011-01-01"),
  told: onDay("2011-01-01"),
  undated: UNDATED,
};

/** Four visits of a holder of an office, told by two sources. */
export const holding: readonly Case[] = [
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
      { id: "visit:undated", kind: "VISIT" },
    ],
  },
];
