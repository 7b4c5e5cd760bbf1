// Saves statements by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
SET statement = row
