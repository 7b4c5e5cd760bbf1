// Aliases by the entities that they answer as, in no order.
// params: canonicals
UNWIND $canonicals AS key
MATCH (alias:Alias {canonical: key})
RETURN alias {.*} AS alias
