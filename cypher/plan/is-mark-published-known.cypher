// What the mark is of could be read by the end of a day, whatever the day of publication.
// params: publishedBy
substring(mark, 10, 10) <= $publishedBy
