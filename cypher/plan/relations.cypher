// All relations.
// params: none
MATCH (it:Relation)
WHERE true
