// Statements whose subject is the entity above.
// params: none
MATCH (it:Statement)
WHERE it.subject = parent.id
