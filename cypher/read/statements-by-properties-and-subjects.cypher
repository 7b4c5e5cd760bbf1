// Statements of some properties by the entity that they are about, retracted ones included, in no order.
// params: properties, subjects
UNWIND $subjects AS key
MATCH (statement:Statement {subject: key})
WHERE statement.property IN $properties
RETURN [statement.COLUMNS] AS facts
