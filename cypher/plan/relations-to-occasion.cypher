// Relations that end at the occurrence or agreement of the pair above.
// params: none
MATCH (it:Relation)
WHERE it.b = parent.entity AND it.day IS NOT NULL AND it.id IS NOT NULL
