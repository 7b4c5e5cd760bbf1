// Keeps a relation of which a statement is left, of another source than ours or with both ends there, and one that puts it at its end is in the record.
// params: none
CALL (it) {
  MATCH (fact:Statement)
  WHERE fact.claim IN it.claims AND IS_LEFT
  RETURN count(fact) AS kept, count(CASE WHEN fact.source <> 'source:editorial' THEN 1 END) AS foreign
}
CALL (it) {
  MATCH (placing:Statement)
  WHERE placing.claim IN it.placingClaims AND IS_RECORDED
  RETURN count(placing) AS placed
}
WITH it, kept, foreign, placed WHERE kept > 0 AND (size(it.placingClaims) = 0 OR placed > 0)
CALL (it, foreign) {
  MATCH (neighbour:Entity)
  WHERE foreign = 0 AND neighbour.id IN [it.a, it.b]
  NEIGHBOUR_IS_LEFT
  RETURN count(neighbour) AS present
}
WITH it, foreign, present WHERE foreign > 0 OR present = 2 OR (it.a = it.b AND present = 1)
