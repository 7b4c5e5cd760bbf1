// Relations that rest on the statement above.
// params: none
MATCH (it:Relation)
WHERE it.a = parent.subject AND parent.claim IN it.claims
