// The occurrence or agreement of the pair is in a window.
// params: none
EXISTS { MATCH (occasion:Entity) WHERE occasion.id = it.entity AND IS_IN_WINDOW }
