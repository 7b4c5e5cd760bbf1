// All statements that the figure above is folded from: its own, and those of figures that may dispute it.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.claim IN ([parent.claim] + parent.rivalClaims)
  RETURN collect(fact {.*}) AS facts
}
