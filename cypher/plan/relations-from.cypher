// Relations that begin at the entity above.
// params: none
MATCH (it:Relation)
WHERE it.a = parent.id AND it.day IS NOT NULL AND it.id IS NOT NULL
