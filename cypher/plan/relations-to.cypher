// Relations that end at the entity above; none that begins there too.
// params: none
MATCH (it:Relation)
WHERE it.b = parent.id AND it.a <> parent.id
