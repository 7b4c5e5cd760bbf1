// Statements whose subject, object or speaker is one of some entities, retracted ones included, each once, in no order.
// params: ids
UNWIND $ids AS key
CALL (key) {
  MATCH (statement:Statement {subject: key})
  WHERE statement.property IS NOT NULL
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {object: key})
  WHERE statement.property IS NOT NULL
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {saidBy: key})
  RETURN statement
}
WITH DISTINCT statement
RETURN statement {.*} AS statement
