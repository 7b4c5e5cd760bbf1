// What is bilateral for the two countries above.
// params: none
MATCH (it:Pair)
WHERE it.pair = parent.id AND it.day IS NOT NULL
