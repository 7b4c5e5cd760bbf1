// Deletes records that wait no longer, by their ids.
// params: ids
UNWIND $ids AS id
MATCH (waiting:Waiting {id: id})
DELETE waiting
