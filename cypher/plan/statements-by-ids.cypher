// Statements by their ids, in no order.
// params: ids
MATCH (it:Statement)
WHERE it.id IN $ids
