// Sources contradict one another about it, or not.
// params: disputed
it.disputed = $disputed
