const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export type RetryRules = {
  readonly isTransient: (error: unknown) => boolean;
  /** How often at most, the first time included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time, with up to half as much again by chance. */
  readonly pause: number;
  /** Whether there is still time for another attempt after a pause of so many milliseconds. */
  readonly hasTime: (pause: number) => boolean;
};

/** The result of `work`, tried again after errors that pass by themselves; throws the last error. */
export const retry = async <T>(work: () => Promise<T>, rules: RetryRules): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = rules.pause * 2 ** (attempt - 1) * (1 + Math.random() / 2);
      if (attempt >= rules.attempts || !rules.isTransient(error) || !rules.hasTime(pause)) throw error;
      await wait(pause);
    }
  }
};
