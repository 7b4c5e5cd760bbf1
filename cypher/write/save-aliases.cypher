// Saves aliases by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (alias:Alias {id: row.id})
SET alias = row
