/** Wall time for one search. `spent` is asked in every loop, and looks at the clock at every 256th call. */
export type Budget = { readonly milliseconds: number; readonly spent: () => boolean };

/** `isGivenUp` is asked along with the clock: nobody waits for the answer any more. */
export const createBudget = (milliseconds: number, isGivenUp: () => boolean = () => false): Budget => {
  const end = performance.now() + milliseconds;
  let calls = 0;
  let over = false;
  return {
    milliseconds,
    spent: () => {
      calls += 1;
      if (!over && (calls & 0xff) === 1) over = performance.now() >= end || isGivenUp();
      return over;
    },
  };
};
