// A property of it contains a text.
// params: text
it.ITS_PROPERTY CONTAINS $text
