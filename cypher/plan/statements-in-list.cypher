// Statements whose ids are in a list of the record above.
// params: none
MATCH (it:Statement)
WHERE it.id IN parent.PARENT_PROPERTY
