// Saves the marks of entities that are there, and whether one of them is live, by id.
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.marks = row.marks, entity.known = row.known
