// All statements that the entity above is folded from.
// params: none
CALL (parent) {
  MATCH (fact:Statement)
  WHERE fact.subject IN ([parent.id] + coalesce(parent.aliases, [])) AND fact.property IN ['NAME', 'OCCURRED', 'STATUS', 'APPLIES', 'URL']
  RETURN collect(fact {.*}) AS facts
}
