// Saves pairs by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (pair:Pair {id: row.id})
SET pair = row
