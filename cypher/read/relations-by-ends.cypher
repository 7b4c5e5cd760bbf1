// Relations that begin or end at one of some entities, each once, in no order.
// params: ends
UNWIND $ends AS end
CALL (end) {
  MATCH (relation:Relation {a: end})
  RETURN relation
  UNION ALL
  MATCH (relation:Relation {b: end})
  RETURN relation
}
WITH DISTINCT relation
RETURN relation {.*} AS relation
