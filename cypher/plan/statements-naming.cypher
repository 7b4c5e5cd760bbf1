// Statements whose object is the entity above, under any of its ids.
// params: none
MATCH (it:Statement)
WHERE it.object IN ([parent.id] + coalesce(parent.aliases, []))
