// Aliases in the order of ids, after an id.
// params: after, limit
MATCH (alias:Alias)
WHERE alias.id > $after
WITH alias
ORDER BY alias.id
LIMIT $limit
RETURN alias {.*} AS alias
