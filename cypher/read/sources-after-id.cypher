// Sources in the order of ids, after an id.
// params: after, limit
MATCH (source:Source)
WHERE source.id > $after
WITH source
ORDER BY source.id
LIMIT $limit
RETURN source {.*} AS source
