// Relations that begin or end at one of some entities, each once, in no order.
// params: ends
UNWIND $ends AS end
CALL (end) {
  MATCH (relation:Relation {a: end})
  WHERE relation.day IS NOT NULL AND relation.id IS NOT NULL
  RETURN relation
  UNION ALL
  MATCH (relation:Relation {b: end})
  WHERE relation.day IS NOT NULL AND relation.id IS NOT NULL
  RETURN relation
}
WITH DISTINCT relation
RETURN relation {.*} AS relation
