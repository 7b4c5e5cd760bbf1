// All conflicts.
// params: none
MATCH (it:Conflict)
WHERE it.id IS NOT NULL
