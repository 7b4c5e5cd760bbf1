// It came with one of some sets of data.
// params: datasets
it.dataset IN $datasets
