// Saves sources by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row
