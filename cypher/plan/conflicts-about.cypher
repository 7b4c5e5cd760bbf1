// Conflicts about the entity above.
// params: none
MATCH (it:Conflict)
WHERE it.subject = parent.id
