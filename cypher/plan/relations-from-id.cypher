// Relations that begin at an entity.
// params: id
MATCH (it:Relation)
WHERE it.a = $id AND it.day IS NOT NULL AND it.id IS NOT NULL
