// All entities of a kind, given as their label.
// params: none
MATCH (it:ENTITY_LABEL)
WHERE true
