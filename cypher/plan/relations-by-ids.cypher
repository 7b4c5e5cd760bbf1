// Relations by their ids, in no order.
// params: ids
MATCH (it:Relation)
WHERE it.id IN $ids
