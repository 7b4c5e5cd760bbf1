import { CONCLUDED } from "../domain/concluded.ts";
import type { Source } from "../domain/source.ts";
import { dated, link } from "../import/build.ts";
import type { ImportRecord, Placed } from "../import/records.ts";
import type { Decision } from "./decide.ts";
import { DATASET } from "./rule.ts";

/*
 * What is concluded of two occurrences is said by a source of ours. It could be concluded from the day on which both could be
 * read, and that is when the source is published: one for each such day, all of one origin. docs/decisions/0009
 */

const WHOLE: Source = {
  id: CONCLUDED,
  title: "Reconciliation: what follows from comparing occurrences",
  publisher: "Entente",
  publishedOn: null,
  language: "en",
  url: null,
  licence: "CC0-1.0",
  origin: null,
  fileName: null,
  dataset: DATASET,
};

const sourceOn = (day: string | null): Source =>
  day === null
    ? WHOLE
    : {
        ...WHOLE,
        id: `${CONCLUDED}-${day}`,
        title: `${WHOLE.title}, by what could be read on ${day}`,
        publishedOn: dated(day, { derived: true }),
        origin: CONCLUDED,
      };

/** A decision that becomes a statement; the others become judgements. */
export type Conclusion = Decision & { readonly kind: "PART_OF" | "RELATED" };

export const isConclusion = (decision: Decision): decision is Conclusion =>
  decision.kind === "PART_OF" || decision.kind === "RELATED";

export const PROPERTY_OF = { PART_OF: "HELD_DURING", RELATED: "COINCIDES_WITH" } as const;

/** The source that says it: one for each day. */
export const sourceIdOf = ({ readableFrom }: Conclusion): string => sourceOn(readableFrom).id;

const statementOf = (conclusion: Conclusion): ImportRecord => {
  const { kind, a, b } = conclusion;
  return link({ source: sourceIdOf(conclusion), dataset: DATASET }, a, PROPERTY_OF[kind], b);
};

/** The id of the statement that a conclusion becomes. */
export const statementIdOf = (conclusion: Conclusion): string => statementOf(conclusion).value.id;

/** Conclusions as records: their sources, then their statements. */
export const toRecords = (conclusions: readonly Conclusion[]): readonly Placed[] => {
  const days = [...new Set(conclusions.map(({ readableFrom }) => readableFrom))];
  const sources = conclusions.length === 0 ? [] : [WHOLE, ...days.filter((day) => day !== null).map(sourceOn)];
  const records: readonly ImportRecord[] = [
    ...sources.map((value): ImportRecord => ({ type: "source", value })),
    ...conclusions.map(statementOf),
  ];
  return records.map((record, index) => ({ place: { file: DATASET, line: index + 1 }, record }));
};
