// The statement whose id is in a property of the record above.
// params: none
MATCH (it:Statement)
WHERE it.id = parent.PARENT_PROPERTY
