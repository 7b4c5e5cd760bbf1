// Deletes what waited to be folded, by ids.
// params: ids
UNWIND $ids AS key
MATCH (pending:Pending {id: key})
DELETE pending
