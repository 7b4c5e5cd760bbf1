// Saves entries of the audit by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (audit:Audit {id: row.id})
SET audit = row
