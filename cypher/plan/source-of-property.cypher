// The source whose id is in a property of the record above.
// params: none
MATCH (it:Source)
WHERE it.id = parent.PARENT_PROPERTY
