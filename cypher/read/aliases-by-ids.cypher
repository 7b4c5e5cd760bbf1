// Aliases by their own ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (alias:Alias {id: key})
RETURN alias {.*} AS alias
