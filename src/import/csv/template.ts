import { slugOf } from "../build.ts";
import type { Country } from "../country-records.ts";
import { countryOfCode, countryOfName } from "../countries.ts";

/*
 * Terminology
 *
 * Template     text with columns in braces, such as `visit:example-{number}`, or `{name|slug}` with a filter.
 * Cells        what a row has, by column; in an `each` also `item`, one of a list.
 */

export type Cells = ReadonlyMap<string, string>;

/** Why a row does not fill a template. */
export type Unfilled = { readonly column: string; readonly reason: string; readonly mend: string };

export type Filled = { readonly text: string } | { readonly empty: string } | { readonly unfilled: Unfilled };

type Part = { readonly text: string } | { readonly column: string; readonly filters: readonly string[] };

const PLACEHOLDER = /\{\{|\}\}|\{([^{}|]+)((?:\|[^{}|]+)*)\}/g;

const toCountry = (text: string): Country | null => countryOfCode(text) ?? countryOfName(text);

/** What may stand after the column in braces. `null`: the text has nothing of the kind. */
const FILTERS: Readonly<Record<string, (text: string) => string | null>> = {
  slug: (text) => slugOf(text) || null,
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  country: (text) => toCountry(text)?.id ?? null,
  code: (text) => toCountry(text)?.code ?? null,
};
export const FILTER_NAMES = Object.keys(FILTERS);

const NO_COUNTRY =
  "Give an ISO 3166-1 code or the English name of a country of today, or a map with the ids of countries.";

const MENDS: Readonly<Record<string, string>> = {
  slug: "Give a text with letters or digits.",
  country: NO_COUNTRY,
  code: NO_COUNTRY,
};

/** A template in parts. */
export const partsOf = (template: string): readonly Part[] => {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    const [whole, column, filters = ""] = match;
    parts.push({ text: template.slice(end, match.index) });
    parts.push(
      column === undefined
        ? { text: whole.charAt(0) }
        : {
            column: column.trim(),
            filters: filters
              .split("|")
              .slice(1)
              .map((filter) => filter.trim()),
          },
    );
    end = match.index + whole.length;
  }
  return [...parts, { text: template.slice(end) }].filter((part) => !("text" in part) || part.text !== "");
};

const compiled = new Map<string, readonly Part[]>();
const cachedPartsOf = (template: string): readonly Part[] => {
  const parts = compiled.get(template) ?? partsOf(template);
  if (compiled.size < 10_000) compiled.set(template, parts);
  return parts;
};

const filtered = (column: string, cell: string, filters: readonly string[]): Filled => {
  let text = cell;
  for (const filter of filters) {
    const next = FILTERS[filter]?.(text) ?? null;
    if (next === null)
      return {
        unfilled: { column, reason: `"${text.slice(0, 80)}" makes no ${filter}.`, mend: MENDS[filter] ?? "Mend it." },
      };
    text = next;
  }
  return { text };
};

/** A template with the cells of a row in it; `empty` names the first column that the row leaves empty. */
export const fill = (template: string, cells: Cells): Filled => {
  let text = "";
  for (const part of cachedPartsOf(template)) {
    if ("text" in part) {
      text += part.text;
      continue;
    }
    const cell = cells.get(part.column) ?? "";
    if (cell === "") return { empty: part.column };
    const result = filtered(part.column, cell, part.filters);
    if (!("text" in result)) return result;
    text += result.text;
  }
  return { text };
};
