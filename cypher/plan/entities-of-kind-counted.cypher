// All entities of a kind, given as their label, in no order.
// params: none
MATCH (it:ENTITY_LABEL)
WHERE true
