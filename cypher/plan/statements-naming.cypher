// Statements whose object is the entity above.
// params: none
MATCH (it:Statement)
WHERE it.object = parent.id
