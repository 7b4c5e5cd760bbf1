// What the data versions after one changed, oldest first.
// params: limit, version
MATCH (change:Change)
WHERE change.version > $version
WITH change
ORDER BY change.version, change.kind
LIMIT $limit
RETURN change {.*} AS change
