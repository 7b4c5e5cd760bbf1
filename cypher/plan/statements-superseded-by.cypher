// Statements that the statement above superseded.
// params: none
MATCH (it:Statement)
WHERE it.supersededBy = parent.id
