// Which of some entities a live statement mentions whose source is not the editorial one, each once, in no order.
// params: editorial, ids
UNWIND $ids AS id
CALL (id) {
  MATCH (statement:Statement {subject: id})
  WHERE statement.source <> $editorial AND statement.recordedUntil IS NULL
  RETURN statement.id AS statement
  LIMIT 1
  UNION ALL
  MATCH (statement:Statement {object: id})
  WHERE statement.source <> $editorial AND statement.recordedUntil IS NULL
  RETURN statement.id AS statement
  LIMIT 1
  UNION ALL
  MATCH (statement:Statement {saidBy: id})
  WHERE statement.source <> $editorial AND statement.recordedUntil IS NULL
  RETURN statement.id AS statement
  LIMIT 1
}
RETURN DISTINCT id
