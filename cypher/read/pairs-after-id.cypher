// What is bilateral, in the order of ids, after an id.
// params: after, limit
MATCH (pair:Pair)
WHERE pair.id > $after
WITH pair
ORDER BY pair.id
LIMIT $limit
RETURN pair {.*} AS pair
