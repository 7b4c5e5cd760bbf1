// Sources by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (source:Source {id: key})
RETURN source {.*} AS source
