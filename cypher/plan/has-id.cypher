// It is one of these.
// params: ids
it.id IN $ids
