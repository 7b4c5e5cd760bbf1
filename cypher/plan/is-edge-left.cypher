// Keeps an edge that is there, and what was found with it.
// params: none
CALL (edge) {
  KEEP_LEFT
  RETURN count(edge) AS held
}
WITH edge, other, held WHERE held > 0
