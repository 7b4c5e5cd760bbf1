// Statements of some properties by the entity that is their object, retracted ones included, in no order.
// params: objects, properties
UNWIND $objects AS key
MATCH (statement:Statement {object: key})
WHERE statement.property IN $properties
RETURN [statement.COLUMNS] AS facts
