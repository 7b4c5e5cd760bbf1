// The state of the data.
// params: none
MATCH (it:Meta)
WHERE it.key = 'data'
