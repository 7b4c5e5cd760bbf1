// Statements whose subject is the entity above, under any of its ids.
// params: none
MATCH (it:Statement)
WHERE it.subject IN ([parent.id] + coalesce(parent.aliases, []))
