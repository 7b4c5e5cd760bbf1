// The judgement is not undone.
// params: none
it.recordedUntil IS NULL
