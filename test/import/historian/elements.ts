import { type Found, readElements } from "../../../src/import/historian/read-elements.ts";
import type { XmlElement } from "../../../src/import/historian/element.ts";
import type { ImportRecord } from "../../../src/import/records.ts";
import type { Statement } from "../../../src/domain/statement.ts";

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** The records in a text of XML, read in pieces of seven bytes. */
export const recordsIn = async (xml: string, record: string): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for await (const one of readElements(inPieces(xml), () => record)) {
    if ("broken" in one) throw new Error(`${one.line}: ${one.broken}`);
    found.push(one);
  }
  return found;
};

export const onlyElement = async (xml: string, record: string): Promise<XmlElement> => {
  const [only] = await recordsIn(xml, record);
  if (only === undefined) throw new Error(`There is no <${record}>.`);
  return only.element;
};

const said = ({ subject, property, object, literal, validity }: Statement): string => {
  const value = object ?? (literal === null ? "" : "text" in literal ? literal.text : JSON.stringify(literal));
  return `${subject} ${property} ${value}${validity === null ? "" : ` [${validity.edtf}]`}`;
};

/** Statements as lines, those of the given properties, without repetitions. */
export const linesOf = (records: readonly ImportRecord[], ...properties: readonly string[]): readonly string[] => [
  ...new Set(
    records.flatMap((record) =>
      record.type === "statement" && properties.includes(record.value.property) ? [said(record.value)] : [],
    ),
  ),
];
