// Conflicts in the order of ids, after an id.
// params: after, limit
MATCH (conflict:Conflict)
WHERE conflict.id > $after
WITH conflict
ORDER BY conflict.id
LIMIT $limit
RETURN conflict {.*} AS conflict
