// The statements that date the occurrence or agreement of the pair above.
// params: none
CALL (parent) {
  MATCH (occasion:Entity)
  WHERE occasion.id = parent.entity
  MATCH (fact:Statement)
  WHERE fact.subject = occasion.id AND fact.property IN ['OCCURRED', 'STATUS', 'APPLIES']
  RETURN collect(fact {.*}) AS own
}
