// What clocks ask of the statements that mention some entities, those of the editorial source left out, each once, in no order.
// params: editorial, ids
UNWIND $ids AS id
CALL (id) {
  MATCH (statement:Statement {subject: id})
  WHERE statement.property IS NOT NULL AND statement.source <> $editorial
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {object: id})
  WHERE statement.property IS NOT NULL AND statement.source <> $editorial
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {saidBy: id})
  WHERE statement.source <> $editorial
  RETURN statement
}
RETURN DISTINCT id, statement.publishedFrom AS publishedFrom, statement.publishedTo AS publishedTo,
  statement.recordedFrom AS recordedFrom, statement.recordedUntil AS recordedUntil,
  statement.absentFrom AS absentFrom, statement.absentUntil AS absentUntil, statement.dataset AS dataset
