// Entities whose ids are in a list of the record above.
// params: none
MATCH (it:Entity)
WHERE it.id IN parent.ids
