// Where statements stand, and what says so, in the order of ids, after an id.
// params: after, limit
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT $limit
RETURN statement.id AS id, statement.standing AS standing, statement.recordedUntil AS recordedUntil,
  statement.publishedFrom AS publishedFrom, statement.publishedTo AS publishedTo
