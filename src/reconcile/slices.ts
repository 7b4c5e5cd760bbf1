/** So many are written or undone in one transaction. */
export const AT_A_TIME = 200;

/** A list in parts for one transaction each. */
export const slicesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / AT_A_TIME) }, (_, part) =>
    items.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME),
  );
