// Saves changes by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row
