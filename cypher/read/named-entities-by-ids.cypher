// Entities by their ids, in no order, each with the names that it is told to have now.
// params: ids
UNWIND $ids AS key
MATCH (entity:Entity {id: key})
CALL (entity) {
  MATCH (statement:Statement)
  WHERE statement.subject = entity.id AND statement.property = 'NAME' AND statement.recordedUntil IS NULL
  RETURN collect(statement.literalJson) AS names
}
RETURN entity.id AS id, entity.kind AS kind, entity.degree AS degree, names
