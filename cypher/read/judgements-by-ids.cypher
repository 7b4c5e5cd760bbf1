// Judgements by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (judgement:Judgement {id: key})
RETURN judgement {.*} AS judgement
