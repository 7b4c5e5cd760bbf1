// Keeps a figure of which a statement of another source than ours is left.
// params: none
CALL (it) {
  MATCH (fact:Statement)
  WHERE fact.claim = it.claim AND fact.source <> 'source:editorial' AND IS_LEFT
  RETURN count(fact) AS kept
}
WITH it, kept WHERE kept > 0
