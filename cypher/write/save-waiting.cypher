// Saves records that wait by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (waiting:Waiting {id: row.id})
SET waiting = row
