// The statement is neither retracted nor superseded.
// params: none
it.standing IS NOT NULL
