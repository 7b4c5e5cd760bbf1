// Figures about the entity above.
// params: none
MATCH (it:Figure)
WHERE it.subject = parent.id
