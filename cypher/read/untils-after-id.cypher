// How long what is bilateral may last, and what says so, in the order of ids, after an id.
// params: after, limit
MATCH (pair:Pair)
WHERE pair.id > $after
WITH pair
ORDER BY pair.id
LIMIT $limit
OPTIONAL MATCH (occasion:Entity {id: pair.entity})
RETURN pair.id AS id, pair.until AS until, pair.live AS live, pair.kind AS kind, coalesce(occasion.dating, 'UNDATED') AS dating,
  coalesce(occasion.possibleTo, []) AS possibleTo
ORDER BY id
