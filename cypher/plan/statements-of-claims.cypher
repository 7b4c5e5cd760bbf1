// Statements of the claims in a list of the record above.
// params: none
MATCH (it:Statement)
WHERE it.claim IN parent.PARENT_PROPERTY
