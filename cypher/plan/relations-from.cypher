// Relations that begin at the entity above.
// params: none
MATCH (it:Relation)
WHERE it.a = parent.id
