// The entity whose id is in a property of the record above.
// params: none
MATCH (it:Entity)
WHERE it.id = parent.PARENT_PROPERTY
