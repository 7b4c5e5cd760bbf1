// Asks for nothing, to see that the engine answers.
// params: none
RETURN 1 AS one
