// Statements by the entity that they are about, retracted ones included, in no order.
// params: subjects
UNWIND $subjects AS key
MATCH (statement:Statement {subject: key})
WHERE statement.property IS NOT NULL
RETURN [statement.COLUMNS] AS facts
