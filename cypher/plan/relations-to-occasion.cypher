// Relations that end at the occurrence or agreement of the pair above.
// params: none
MATCH (it:Relation)
WHERE it.b = parent.entity
