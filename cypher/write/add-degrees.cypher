// Adds to the numbers of live relations of entities, by id; gives the ids of those that are there.
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.degree = entity.degree + row.change
RETURN entity.id AS id
