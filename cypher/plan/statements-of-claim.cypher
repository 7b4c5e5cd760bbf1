// Statements of the claim of the record above.
// params: none
MATCH (it:Statement)
WHERE it.claim = parent.claim
