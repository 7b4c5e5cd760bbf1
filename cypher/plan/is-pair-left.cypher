// The occurrence or agreement is there under the clocks.
// params: none
EXISTS { MATCH (occasion:Entity) WHERE occasion.id = it.entity AND IS_ENTITY_LEFT }
