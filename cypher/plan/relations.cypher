// All relations.
// params: none
MATCH (it:Relation)
WHERE it.id IS NOT NULL AND SORT_KEY IS NOT NULL
