// Saves proposals by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.id})
SET proposal = row
