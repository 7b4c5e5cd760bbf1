// Changes entities that are there, by id: of each the properties that are given; null removes one.
// params: rows
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.changes
