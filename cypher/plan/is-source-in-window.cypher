// The source's date of publication overlaps a window.
// params: from, to
it.publishedFrom <= $to AND it.publishedTo >= $from
