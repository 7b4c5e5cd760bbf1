// Relations between entities of the record above.
// params: none
MATCH (it:Relation)
WHERE it.a IN parent.ids AND it.b IN parent.ids AND it.day IS NOT NULL
