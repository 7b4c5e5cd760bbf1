// Statements that give the relation above a status: its own, and those that date it.
// params: none
MATCH (it:Statement)
WHERE it.claim IN (parent.claims + parent.datingClaims) AND it.status IS NOT NULL
