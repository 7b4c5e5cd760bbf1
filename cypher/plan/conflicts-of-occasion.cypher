// Conflicts about the occurrence or agreement of the pair above.
// params: none
MATCH (it:Conflict)
WHERE it.subject = parent.entity
