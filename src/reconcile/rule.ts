/** Who judges, retracts and undoes here. */
export const RULE = "rule:reconciliation";

/** The dataset of what is concluded. */
export const DATASET = "reconciliation";
