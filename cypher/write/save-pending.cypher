// Saves what waits to be folded by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (pending:Pending {id: row.id})
SET pending = row
