// Statements in the order of ids, after an id.
// params: after, limit
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT $limit
RETURN statement {.*} AS statement
