// Saves how long what is bilateral may last.
// params: rows
UNWIND $rows AS row
MATCH (pair:Pair {id: row.id})
SET pair.until = row.until
