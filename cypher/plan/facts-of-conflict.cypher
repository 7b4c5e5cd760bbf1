// All statements that the conflict above is folded from.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.id IN parent.statements
  RETURN collect(fact {.*}) AS facts
}
