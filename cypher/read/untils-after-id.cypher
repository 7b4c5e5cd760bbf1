// How long what is bilateral may last, and what says so, in the order of ids, after an id.
// params: after, limit
MATCH (pair:Pair)
WHERE pair.id > $after
WITH pair
ORDER BY pair.id
LIMIT $limit
CALL (pair) {
  MATCH (occasion:Entity)
  WHERE occasion.id = pair.entity
  RETURN head(collect(occasion.dating)) AS dating, head(collect(occasion.possibleTo)) AS possibleTo
}
RETURN pair.id AS id, pair.until AS until, pair.live AS live, pair.kind AS kind, coalesce(dating, 'UNDATED') AS dating,
  coalesce(possibleTo, []) AS possibleTo
ORDER BY id
