// It is of one of some kinds.
// params: kinds
it.kind IN $kinds
