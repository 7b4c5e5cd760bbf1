// Makes sources that are not there yet, each as a whole.
// params: rows
UNWIND $rows AS row
CREATE (source:Source)
SET source = row
