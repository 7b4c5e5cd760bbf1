// Sources by their ids, in no order.
// params: ids
MATCH (it:Source)
WHERE it.id IN $ids
