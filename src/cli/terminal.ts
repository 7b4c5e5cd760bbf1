/** Where a command speaks: results on `out`, progress and closing words on `error`. */
export type Terminal = {
  readonly out: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  /** Whether a person watches `error`, so that a line may be written over. */
  readonly isWatched: boolean;
};

/** The process's own streams; `out` waits for a reader that is slow. */
export const processTerminal = (): Terminal => ({
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    }),
  error: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
});

/** A progress line that is written over where a person watches, and written at most once a second elsewhere. */
export const startProgress = ({ error, isWatched }: Terminal): { show(text: string): void; end(): void } => {
  let last = Date.now();
  let isOpen = false;
  return {
    show: (text) => {
      if (!isWatched && Date.now() - last < 1_000) return;
      last = Date.now();
      error(isWatched ? `\r\u001b[K${text}` : `${text}\n`);
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
