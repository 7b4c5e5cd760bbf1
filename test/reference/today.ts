/** The day that all answers take for today. */
export const TODAY = "2025-02-01";
