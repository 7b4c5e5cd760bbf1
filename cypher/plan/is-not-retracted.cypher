// The statement is neither retracted nor superseded.
// params: none
it.recordedUntil IS NULL
