/** Wall time for one search. `spent` is asked in every loop, and looks at the clock at every 256th call. */
export type Budget = { readonly milliseconds: number; readonly spent: () => boolean };

/** `now` gives milliseconds; the clock that starts here. */
export const createBudget = (milliseconds: number, now: () => number = () => performance.now()): Budget => {
  const end = now() + milliseconds;
  let calls = 0;
  let over = false;
  return {
    milliseconds,
    spent: () => {
      calls += 1;
      if (!over && (calls & 0xff) === 1) over = now() >= end;
      return over;
    },
  };
};
