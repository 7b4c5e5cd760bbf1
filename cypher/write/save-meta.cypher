// Saves what the graph says of itself by key, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (meta:Meta {key: row.key})
SET meta = row
