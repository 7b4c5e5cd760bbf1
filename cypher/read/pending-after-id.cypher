// A page of what waits to be folded, in the order of ids.
// params: after, limit
MATCH (pending:Pending)
WHERE pending.id > $after
WITH pending
ORDER BY pending.id
LIMIT $limit
RETURN pending {.*} AS pending
