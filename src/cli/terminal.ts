/** Where a command speaks: results on `out`, progress and closing words on `error`. */
export type Terminal = {
  readonly out: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** Whether a person watches `error`, so that a line may be written over. */
  readonly isWatched: boolean;
  /** How many characters fit on a line that is written over. */
  readonly width: () => number;
};

/** The process's own streams; `out` waits for a reader that is slow. */
export const processTerminal = (): Terminal => ({
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  error: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  width: () => process.stderr.columns ?? 80,
});

/** Milliseconds between two lines of progress in a log, and between two changes of a line that a person watches. */
const IN_LOG = 5_000;
const WATCHED = 100;

export type ProgressLine = {
  /** Shows how things stand, unless it did so just before. */
  readonly show: (text: string) => void;
  /** Takes the line away, so that something else can be said. */
  readonly end: () => void;
};

/** A progress line that is written over where a person watches, and written every few seconds elsewhere. */
export const startProgress = ({ error, isWatched, width }: Terminal, now: () => number = Date.now): ProgressLine => {
  let last = isWatched ? Number.NEGATIVE_INFINITY : now();
  let isOpen = false;
  return {
    show: (text) => {
      if (now() - last < (isWatched ? WATCHED : IN_LOG)) return;
      last = now();
      error(isWatched ? `\r\u001b[K${text.slice(0, width() - 1)}` : `${text}\n`);
      isOpen = isWatched;
    },
    end: () => {
      if (isOpen) error("\r\u001b[K");
      isOpen = false;
    },
  };
};

/** `1 statement`, `1,234 statements`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `8 s`, `2 min 10 s`, `3 h 5 min`. */
export const duration = (milliseconds: number): string => {
  if (milliseconds < 10_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  if (milliseconds < HOUR) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(milliseconds / HOUR)} h ${Math.round((milliseconds % HOUR) / MINUTE)} min`;
};
