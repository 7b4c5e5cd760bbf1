// All sources.
// params: none
MATCH (it:Source)
WHERE it.id IS NOT NULL
