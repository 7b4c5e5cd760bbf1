import type { Locator } from "../domain/statement.ts";
import { byText } from "../domain/by-text.ts";

const keyOf = ({ start, end, paragraph, sha256 }: Locator): string => `${start} ${end} ${paragraph} ${sha256}`;

const inText = (a: Locator, b: Locator): number => a.start - b.start || a.end - b.end || byText(keyOf(a), keyOf(b));

/** All the places of one statement: each once, in the order of the text. A passage printed twice has two. */
export const mergeLocators = (...lists: readonly (readonly Locator[])[]): readonly Locator[] => {
  const all = lists.flat();
  return all.length < 2 ? all : [...new Map(all.map((locator) => [keyOf(locator), locator])).values()].sort(inText);
};
