// It counts in a year between two.
// params: from, to
it.year >= $from AND it.year <= $to
