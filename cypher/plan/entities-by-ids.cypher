// Entities by their ids, in no order.
// params: ids
MATCH (it:Entity)
WHERE it.id IN $ids
