// The relation is of one of some types.
// params: types
it.type IN $types
