import { same } from "./same.ts";
import { differenceOf } from "./difference.ts";

export type Differing = { readonly id: string; readonly [field: string]: unknown };

/** What is not as it should be among records of one kind: missing, left over, doubled or different. */
export const differences = (
  kind: string,
  held: readonly { readonly id: string }[],
  expected: readonly { readonly id: string }[],
): readonly string[] => {
  const byId = new Map(held.map((record) => [record.id, record]));
  const expectedIds = new Set(expected.map(({ id }) => id));
  const doubled = held.length - byId.size;
  return [
    ...(doubled > 0 ? [`${doubled} of kind ${kind} are there twice.`] : []),
    ...held.filter(({ id }) => !expectedIds.has(id)).map(({ id }) => `${kind} ${id} rests on no statement.`),
    ...expected.flatMap((record) => {
      const found = byId.get(record.id);
      if (found === undefined) return [`${kind} ${record.id} is missing.`];
      return same(found, record)
        ? []
        : [`${kind} ${record.id} is not what its statements give: ${differenceOf(found, record)}.`];
    }),
  ];
};
