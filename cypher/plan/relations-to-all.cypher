// Relations that end at one of the entities of the record above.
// params: none
MATCH (it:Relation)
WHERE it.b IN parent.entities
