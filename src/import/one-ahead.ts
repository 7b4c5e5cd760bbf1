/**
 * The same items, each made while the one before is used: while the graph is waited for, the next batch is read. An error comes
 * when its item would.
 */
export async function* oneAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const begin = (): ReturnType<typeof items.next> => {
    const next = items.next();
    // It is thrown when it is asked for; until then it is no unhandled one.
    next.catch(() => {});
    return next;
  };
  try {
    for (let next = begin(); ; ) {
      const { done, value } = await next;
      if (done) return;
      next = begin();
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
