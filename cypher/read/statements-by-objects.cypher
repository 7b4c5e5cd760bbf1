// Statements by the entity that is their object, retracted ones included, in no order.
// params: objects
UNWIND $objects AS key
MATCH (statement:Statement {object: key})
WHERE statement.property IS NOT NULL
RETURN [statement.COLUMNS] AS facts
