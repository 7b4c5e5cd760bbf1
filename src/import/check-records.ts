import { same } from "./same.ts";
import { differenceOf } from "./difference.ts";

type Identified = { readonly id: string };

/** What was compared: how many records the graph holds, and a sentence for each that is not as it should be. */
export type Compared = { readonly count: number; readonly problems: readonly string[] };

/** What is not as it should be among records of one kind: missing, left over, doubled or different. Those held are seen page by page. */
export const compareRecords = async (
  kind: string,
  held: AsyncIterable<readonly Identified[]>,
  expected: readonly Identified[],
): Promise<Compared> => {
  const byId = new Map(expected.map((record) => [record.id, record]));
  const seen = new Set<string>();
  let count = 0;
  const leftOver: string[] = [];
  const different = new Map<string, string>();
  for await (const page of held)
    for (const record of page) {
      count += 1;
      const should = byId.get(record.id);
      if (should === undefined) leftOver.push(`${kind} ${record.id} rests on no statement.`);
      else if (!same(record, should))
        different.set(
          record.id,
          `${kind} ${record.id} is not what its statements give: ${differenceOf(record, should)}.`,
        );
      seen.add(record.id);
    }
  const doubled = count - seen.size;
  return {
    count,
    problems: [
      ...(doubled > 0 ? [`${doubled} of kind ${kind} are there twice.`] : []),
      ...leftOver,
      ...expected.flatMap(({ id }) => (seen.has(id) ? (different.get(id) ?? []) : `${kind} ${id} is missing.`)),
    ],
  };
};
