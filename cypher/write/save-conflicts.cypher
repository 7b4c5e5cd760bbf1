// Saves conflicts by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (conflict:Conflict {id: row.id})
SET conflict = row
