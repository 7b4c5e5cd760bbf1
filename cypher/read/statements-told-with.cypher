// Statements that were told with one of some ids that answer as others, retracted ones included, each once, in no order.
// params: ids
UNWIND $ids AS key
CALL (key) {
  MATCH (statement:Statement {toldSubject: key})
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {toldObject: key})
  RETURN statement
  UNION ALL
  MATCH (statement:Statement {toldSaidBy: key})
  RETURN statement
}
WITH DISTINCT statement
RETURN statement {.*} AS statement
