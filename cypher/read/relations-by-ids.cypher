// Relations by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (relation:Relation {id: key})
RETURN relation {.*} AS relation
