// Keys of the API in the order of ids, after an id.
// params: after, limit
MATCH (apiKey:ApiKey)
WHERE apiKey.id > $after
WITH apiKey
ORDER BY apiKey.id
LIMIT $limit
RETURN apiKey {.*} AS apiKey
