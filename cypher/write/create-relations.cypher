// Makes relations that are not there yet, each as a whole.
// params: rows
UNWIND $rows AS row
CREATE (relation:Relation)
SET relation = row
