// The live statements still conflict.
// params: none
it.kind IS NOT NULL
