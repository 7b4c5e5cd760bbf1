let last = 0;

/** The instant of a change: now, and later than any that it gave before in this process, so that changes have an order. */
export const nextInstant = (): string => {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
};
