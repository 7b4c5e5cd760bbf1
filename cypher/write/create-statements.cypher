// Makes statements that are not there yet, each as a whole.
// params: rows
UNWIND $rows AS row
CREATE (statement:Statement)
SET statement = row
