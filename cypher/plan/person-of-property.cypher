// The person whose id is in a property of the record above; nothing for other kinds of entity.
// params: none
MATCH (it:Person)
WHERE it.id = parent.PARENT_PROPERTY
