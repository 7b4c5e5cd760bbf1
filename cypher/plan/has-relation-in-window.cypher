// A dated relation of the entity is in a window.
// params: none
(EXISTS { MATCH (edge:Relation) WHERE edge.a = it.id AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND edge.live AND edge.dating = 'DATED' AND IS_IN_WINDOW }
  OR EXISTS { MATCH (edge:Relation) WHERE edge.b = it.id AND edge.day IS NOT NULL AND edge.id IS NOT NULL AND edge.live AND edge.dating = 'DATED' AND IS_IN_WINDOW })
