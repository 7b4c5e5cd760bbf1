// All statements that the entity above is folded from.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.subject = parent.id AND fact.property IN ['NAME', 'OCCURRED', 'STATUS', 'APPLIES', 'URL']
  RETURN collect(fact {.*}) AS facts
}
