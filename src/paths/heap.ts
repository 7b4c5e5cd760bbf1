/** A binary heap: `pop` gives the item that comes before all others. */
export type Heap<T> = {
  readonly size: () => number;
  readonly push: (item: T) => void;
  readonly peek: () => T | undefined;
  readonly pop: () => T | undefined;
};

const sink = <T>(items: T[], comesBefore: (a: T, b: T) => boolean, item: T): void => {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= items.length) break;
    if (child + 1 < items.length && comesBefore(items[child + 1] as T, items[child] as T)) child += 1;
    if (!comesBefore(items[child] as T, item)) break;
    items[place] = items[child] as T;
    place = child;
  }
  items[place] = item;
};

const rise = <T>(items: T[], comesBefore: (a: T, b: T) => boolean, item: T): void => {
  let place = items.length;
  items.push(item);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!comesBefore(item, items[parent] as T)) break;
    items[place] = items[parent] as T;
    place = parent;
  }
  items[place] = item;
};

export const createHeap = <T>(comesBefore: (a: T, b: T) => boolean): Heap<T> => {
  const items: T[] = [];
  return {
    size: () => items.length,
    push: (item) => rise(items, comesBefore, item),
    peek: () => items[0],
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) sink(items, comesBefore, last as T);
      return first;
    },
  };
};
