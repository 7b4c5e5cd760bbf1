/*
 * Terminology
 *
 * Record   an arc that was scanned and may be on a wanted path: the node it was scanned from, and the arc in that node's row.
 */

export type Records = { count: number; node: Int32Array; arc: Int32Array };

const FIRST_SIZE = 1 << 14;

export const createRecords = (): Records => ({
  count: 0,
  node: new Int32Array(FIRST_SIZE),
  arc: new Int32Array(FIRST_SIZE),
});

/** Makes room for so many more records. */
export const reserveRecords = (records: Records, more: number): void => {
  if (records.count + more <= records.node.length) return;
  const size = Math.max(2 * records.node.length, records.count + more);
  const [node, arc] = [new Int32Array(size), new Int32Array(size)];
  node.set(records.node);
  arc.set(records.arc);
  records.node = node;
  records.arc = arc;
};
