// Statements whose object, but not subject, is the entity above, under any of its ids.
// params: none
MATCH (it:Statement)
WHERE it.object IN ([parent.id] + coalesce(parent.aliases, [])) AND NOT it.subject IN ([parent.id] + coalesce(parent.aliases, []))
