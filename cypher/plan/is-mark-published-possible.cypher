// What the mark is of may have been read by the end of a day.
// params: publishedBy
substring(mark, 0, 10) <= $publishedBy
