// Saves keys of the API by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (apiKey:ApiKey {id: row.id})
SET apiKey = row
