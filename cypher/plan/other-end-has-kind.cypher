// The other end of the relation is of one of some kinds.
// params: kinds
EXISTS { MATCH (neighbour:Entity) WHERE neighbour.id = it.OTHER_END AND neighbour.kind IN $kinds }
