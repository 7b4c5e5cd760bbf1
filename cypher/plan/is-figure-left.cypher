// Keeps a figure of which a statement is left, of another source than ours or with its subject there.
// params: none
CALL (it) {
  MATCH (fact:Statement)
  WHERE fact.claim = it.claim AND IS_LEFT
  RETURN count(fact) AS kept, count(CASE WHEN fact.source <> 'source:editorial' THEN 1 END) AS foreign
}
WITH it, kept, foreign WHERE kept > 0
CALL (it, foreign) {
  MATCH (neighbour:Entity)
  WHERE foreign = 0 AND neighbour.id = it.subject
  NEIGHBOUR_IS_LEFT
  RETURN count(neighbour) AS present
}
WITH it, foreign, present WHERE foreign > 0 OR present > 0
