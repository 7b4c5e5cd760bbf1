// It has a live relation with each of some entities.
// params: count, ids
CALL (it) {
  CALL (it) {
    MATCH (edge:Relation) WHERE edge.b = it.id AND edge.a IN $ids AND edge.live RETURN edge.a AS other
    UNION ALL
    MATCH (edge:Relation) WHERE edge.a = it.id AND edge.b IN $ids AND edge.live RETURN edge.b AS other
  }
  RETURN count(DISTINCT other) AS reached
}
WITH it, reached WHERE reached = $count
