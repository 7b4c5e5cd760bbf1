// All statements.
// params: none
MATCH (it:Statement)
WHERE it.id IS NOT NULL
