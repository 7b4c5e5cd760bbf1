/** All items of a reading by pages. */
export const all = async <Item>(pages: AsyncGenerator<readonly Item[]>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
};
