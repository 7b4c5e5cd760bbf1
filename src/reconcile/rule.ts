/** Who judges, retracts and undoes here. */
export const RULE = "rule:reconciliation";

/** The dataset of what is concluded. */
export const DATASET = "reconciliation";

/** So many characters has a reason at most. */
export const MOST_REASON = 2_000;
