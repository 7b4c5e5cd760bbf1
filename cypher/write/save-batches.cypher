// Saves batches by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (batch:Batch {id: row.id})
SET batch = row
