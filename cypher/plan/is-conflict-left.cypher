// Keeps a conflict of which a statement of another source than ours is left.
// params: none
CALL (it) {
  MATCH (fact:Statement)
  WHERE fact.id IN it.statements AND fact.source <> 'source:editorial' AND IS_LEFT
  RETURN count(fact) AS kept
}
WITH it, kept WHERE kept > 0
