// What is bilateral, by the pair of countries, in no order.
// params: pairs
UNWIND $pairs AS key
MATCH (pair:Pair {pair: key})
WHERE pair.day IS NOT NULL AND pair.until IS NOT NULL
RETURN pair {.*} AS pair
