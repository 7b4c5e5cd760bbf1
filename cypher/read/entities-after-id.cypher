// Entities in the order of ids, after an id.
// params: after, limit
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity {.*} AS entity
