// Relations that begin at the occurrence or agreement of the pair above.
// params: none
MATCH (it:Relation)
WHERE it.a = parent.entity AND it.day IS NOT NULL AND it.id IS NOT NULL AND it.b <> parent.entity
