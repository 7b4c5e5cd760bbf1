// A property of it has a value.
// params: value
it.ITS_PROPERTY = $value
