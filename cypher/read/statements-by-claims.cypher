// Statements by their claims, retracted ones included, in no order.
// params: claims
UNWIND $claims AS key
MATCH (statement:Statement {claim: key})
RETURN [statement.COLUMNS] AS facts
