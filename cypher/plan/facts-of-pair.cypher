// The statements that make the occurrence or agreement of the pair above bilateral.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.id IN parent.grounds
  RETURN collect(fact {.*}) AS facts
}
