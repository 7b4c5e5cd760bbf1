// Records that wait for a source or an entity, by what they wait for, in no order.
// params: needs
UNWIND $needs AS key
MATCH (waiting:Waiting {needs: key})
RETURN waiting {.*} AS waiting
