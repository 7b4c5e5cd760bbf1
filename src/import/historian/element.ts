/*
 * Terminology
 *
 * Element   an element of XML as it was written, with all that is in it, and the line it begins on.
 * Record    the element that is one thing of the source: a visit, a trip, a chief of mission, a person, a territory, an article.
 * Head      what stands before the records of a file, and says something of all of them.
 */

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (string | XmlElement)[];
  /** 1-based. */
  readonly line: number;
};

const rawText = (element: XmlElement): string =>
  element.content.map((part) => (typeof part === "string" ? part : rawText(part))).join("");

/** All text in an element, runs of white space made one blank. */
export const textOf = (element: XmlElement): string => rawText(element).replace(/\s+/g, " ").trim();

/** The elements in an element, without the text between. */
export const childrenOf = ({ content }: XmlElement): readonly XmlElement[] =>
  content.filter((part): part is XmlElement => typeof part !== "string");

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element).find((child) => child.name === name);

/** The text of the child with this name, or of the one at the end of a path of names; `null` where it is missing or empty. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string | null => {
  const [name, ...rest] = path;
  if (name === undefined) return textOf(element) || null;
  const child = childOf(element, name);
  return child === undefined ? null : textAt(child, ...rest);
};

/** All elements inside that fit, in the order of the text. */
export const elementsIn = (element: XmlElement, fits: (inner: XmlElement) => boolean): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [...(fits(child) ? [child] : []), ...elementsIn(child, fits)]);
