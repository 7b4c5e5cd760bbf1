/** So many are written or undone in one transaction. */
export const AT_A_TIME = 200;
