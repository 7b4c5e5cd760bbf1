// What the graph says of itself, by key, in no order.
// params: keys
UNWIND $keys AS key
MATCH (meta:Meta {key: key})
RETURN meta {.*} AS meta
