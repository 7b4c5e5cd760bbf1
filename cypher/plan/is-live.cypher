// It rests on a statement that is neither retracted nor superseded.
// params: none
it.live
