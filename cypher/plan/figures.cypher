// All figures.
// params: none
MATCH (it:Figure)
WHERE it.id IS NOT NULL
