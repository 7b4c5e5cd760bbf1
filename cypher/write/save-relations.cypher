// Saves relations by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (relation:Relation {id: row.id})
SET relation = row
