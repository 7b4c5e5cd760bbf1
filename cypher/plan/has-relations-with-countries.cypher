// It has a relation with each of some countries.
// params: none
CALL (it, countries) {
  CALL (it, countries) {
    MATCH (edge:Relation) WHERE edge.b = it.id AND edge.a IN countries AND edge.day IS NOT NULL AND IS_LIVE RETURN edge, edge.a AS other
    UNION ALL
    MATCH (edge:Relation) WHERE edge.a = it.id AND edge.b IN countries AND edge.day IS NOT NULL AND IS_LIVE RETURN edge, edge.b AS other
  }
  WITH edge, other
  KEEP_LEFT
  RETURN count(DISTINCT other) AS met
}
WITH it, met, countries WHERE met = size(countries)
