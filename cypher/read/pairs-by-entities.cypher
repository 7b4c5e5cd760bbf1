// What is bilateral, by the occurrence or agreement, in no order.
// params: entities
UNWIND $entities AS key
MATCH (pair:Pair {entity: key})
RETURN pair {.*} AS pair
