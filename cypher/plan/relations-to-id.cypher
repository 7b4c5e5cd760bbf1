// Relations that end at an entity; none that begins there too.
// params: id
MATCH (it:Relation)
WHERE it.b = $id AND it.day IS NOT NULL AND it.id IS NOT NULL AND it.a <> $id
