// Records that wait for a source or an entity, in the order of ids, after an id.
// params: after, limit
MATCH (waiting:Waiting)
WHERE waiting.id > $after
WITH waiting
ORDER BY waiting.id
LIMIT $limit
RETURN waiting {.*} AS waiting
