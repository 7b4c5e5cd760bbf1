// Relations that begin at an entity.
// params: id
MATCH (it:Relation)
WHERE it.a = $id
