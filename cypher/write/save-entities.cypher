// Saves entities of one kind by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row
SET entity:EntityKind
