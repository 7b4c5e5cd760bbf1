// Relations from one entity to another.
// params: a, b
MATCH (it:Relation)
WHERE it.a = $a AND it.b = $b AND it.day IS NOT NULL
