// Statements by their source, retracted ones included, in no order.
// params: sources
UNWIND $sources AS key
MATCH (statement:Statement {source: key})
RETURN statement {.*} AS statement
