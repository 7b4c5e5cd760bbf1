// What the mark is of is of one of some sets of data.
// params: datasets
substring(mark, 68) IN $datasets
