// All records of a label.
// params: none
MATCH (it:RECORD_LABEL)
WHERE it.id IS NOT NULL
