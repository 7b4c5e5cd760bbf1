// Statements of one property by the entity that is their object, retracted ones included, in no order.
// params: objects, property
UNWIND $objects AS key
MATCH (statement:Statement {object: key})
WHERE statement.property = $property
RETURN statement {.*} AS statement
