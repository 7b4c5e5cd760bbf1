// Keeps a pair whose occurrence or agreement is there.
// params: none
CALL (it) {
  MATCH (occasion:Entity)
  WHERE occasion.id = it.entity
  OCCASION_IS_LEFT
  RETURN count(occasion) AS present
}
WITH it, present WHERE present > 0
