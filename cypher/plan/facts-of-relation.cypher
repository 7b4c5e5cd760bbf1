// All statements that the relation above is folded from.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.claim IN (parent.claims + parent.datingClaims + parent.rivalClaims + parent.placingClaims)
  RETURN collect(fact {.*}) AS facts
}
