/** A day without end in either direction, as an index holds it. */
export const FIRST_DAY = -0x7fffffff;
export const LAST_DAY = 0x7fffffff;

const MILLISECONDS_A_DAY = 86_400_000;

const parse = (iso: string): number => {
  const parts = /^([-+]?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) throw new TypeError(`Expected an ISO day such as 2017-06-08, but got: ${iso}.`);
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
};

const MOST_KNOWN = 50_000;
const known = new Map<string, number>([
  ["0000-01-01", FIRST_DAY],
  ["9999-12-31", LAST_DAY],
]);

/**
 * Days since 1970-01-01 of an ISO 8601 calendar day; the records' open ends become `FIRST_DAY` and `LAST_DAY`. An index asks
 * it millions of times of a few thousand days.
 */
export const toDay = (iso: string): number => {
  const before = known.get(iso);
  if (before !== undefined) return before;
  const day = parse(iso);
  if (known.size < MOST_KNOWN) known.set(iso, day);
  return day;
};

/** The year of a day; `null` for an open end. */
export const yearOf = (day: number): number | null =>
  day === FIRST_DAY || day === LAST_DAY ? null : new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
