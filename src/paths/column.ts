/** Whole numbers that are added one by one, then kept in a typed array of their own or of shared memory. */
export type Column = {
  readonly length: () => number;
  readonly push: (value: number) => void;
  readonly values: () => Int32Array;
};

export const createColumn = (): Column => {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    length: () => length,
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    values: () => values.subarray(0, length),
  };
};

export const sharedInts = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * length));
export const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));

/** The same numbers in shared memory. */
export const shareInts = (values: ArrayLike<number>): Int32Array => {
  const shared = sharedInts(values.length);
  shared.set(values);
  return shared;
};
