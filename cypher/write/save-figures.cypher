// Saves figures by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (figure:Figure {id: row.id})
SET figure = row
