// Keeps a relation of which a statement is left, of another source than ours or with both ends there, and one that puts it at its end is in the record.
// params: none
CALL (it) {
  MATCH (neighbour:Entity)
  WHERE NOT (IS_MARKED) AND IS_MARKED_BY_US AND neighbour.id IN [it.a, it.b]
  NEIGHBOUR_IS_LEFT
  RETURN count(neighbour) AS present
}
WITH it, present WHERE IS_MARKED OR present = 2 OR (it.a = it.b AND present = 1)
