// Statements by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (statement:Statement {id: key})
RETURN statement {.*} AS statement
