// Ends the record of live statements: they are retracted or superseded, and keep their content.
// params: at, ids
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
WHERE statement.recordedUntil IS NULL
SET statement.recordedUntil = $at
RETURN statement.id AS id
