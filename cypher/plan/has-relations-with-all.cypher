// It has a relation with each of some entities.
// params: count, ids
CALL (it) {
  CALL (it) {
    MATCH (edge:Relation) WHERE edge.b = it.id AND edge.a IN $ids AND edge.day IS NOT NULL AND IS_LIVE RETURN edge, edge.a AS other
    UNION ALL
    MATCH (edge:Relation) WHERE edge.a = it.id AND edge.b IN $ids AND edge.day IS NOT NULL AND IS_LIVE RETURN edge, edge.b AS other
  }
  WITH edge, other
  KEEP_LEFT
  RETURN count(DISTINCT other) AS reached
}
WITH it, reached WHERE reached = $count
