// The ids of an entity and those around it, up to three steps away, the nearest first, and at which step the list was cut; as one map.
// params: depth, id, limit
MATCH (center:Entity)
WHERE center.id = $id
CENTER_IS_LEFT
WITH center.id AS id, [center.id] AS middle
CALL (middle) {
  CALL (middle) {
    MATCH (edge:Relation) WHERE $depth >= 1 AND edge.a IN middle AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.b AS id
    UNION ALL
    MATCH (edge:Relation) WHERE $depth >= 1 AND edge.b IN middle AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.a AS id
  }
  WITH DISTINCT id, middle AS known
  WHERE NOT id IN known
  WITH id ORDER BY id LIMIT $limit
  RETURN collect(id) AS first
}
CALL (middle, first) {
  CALL (first) {
    MATCH (edge:Relation) WHERE $depth >= 2 AND edge.a IN first AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.b AS id
    UNION ALL
    MATCH (edge:Relation) WHERE $depth >= 2 AND edge.b IN first AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.a AS id
  }
  WITH DISTINCT id, middle + first AS known
  WHERE NOT id IN known
  WITH id ORDER BY id LIMIT $limit
  RETURN collect(id) AS second
}
CALL (middle, first, second) {
  CALL (second) {
    MATCH (edge:Relation) WHERE $depth >= 3 AND edge.a IN second AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.b AS id
    UNION ALL
    MATCH (edge:Relation) WHERE $depth >= 3 AND edge.b IN second AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND IS_ASKED RETURN edge.a AS id
  }
  WITH DISTINCT id, middle + first + second AS known
  WHERE NOT id IN known
  WITH id ORDER BY id LIMIT $limit
  RETURN collect(id) AS third
}
WITH id, middle + first + second + third AS ids, size(first) AS near, size(first) + size(second) AS far
WITH id, ids, CASE WHEN $limit <= 1 THEN 0 WHEN $limit <= 1 + near THEN 1 WHEN $limit <= 1 + far THEN 2 ELSE 3 END AS last
WITH {id: id, ids: ids[0..$limit], found: size(ids), last: last} AS it, id
WHERE id IS NOT NULL
