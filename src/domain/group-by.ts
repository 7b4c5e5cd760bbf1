/** Items by key, in the order in which they come; those with the key null are left out. */
export const groupBy = <T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | null,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
