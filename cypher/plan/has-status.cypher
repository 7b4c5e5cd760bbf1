// Its status is one of some.
// params: status
it.status IN $status
