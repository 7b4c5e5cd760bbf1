/** Whose statements are concluded from others; what was concluded on different days has this as its origin. docs/decisions/0009 */
export const CONCLUDED = "source:reconciliation";

/** Whether a source is ours, of what is concluded: it is there for the sake of its statements. */
export const isOfConclusions = (source: string): boolean => source === CONCLUDED || source.startsWith(`${CONCLUDED}-`);
