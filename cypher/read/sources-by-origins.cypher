// Sources by the source that they repeat, in no order.
// params: origins
UNWIND $origins AS key
MATCH (source:Source {origin: key})
RETURN source {.*} AS source
