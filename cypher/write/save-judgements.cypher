// Saves judgements by id, each as a whole: a property that the row lacks is removed.
// params: rows
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row
