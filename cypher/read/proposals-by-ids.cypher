// Proposals by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (proposal:Proposal {id: key})
RETURN proposal {.*} AS proposal
