// Relations that end at an entity; none that begins there too.
// params: id
MATCH (it:Relation)
WHERE it.b = $id AND it.a <> $id
