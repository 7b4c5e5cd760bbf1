// Deletes pairs by their ids.
// params: ids
UNWIND $ids AS id
MATCH (pair:Pair {id: id})
DELETE pair
