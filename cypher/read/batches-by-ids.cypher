// The batches that have been written, of those asked for, in no order.
// params: ids
UNWIND $ids AS key
MATCH (batch:Batch {id: key})
RETURN batch {.*} AS batch
