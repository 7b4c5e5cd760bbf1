// All entities of a kind, given as their label.
// params: none
MATCH (it:ENTITY_LABEL)
WHERE it.id IS NOT NULL AND SORT_KEY IS NOT NULL
