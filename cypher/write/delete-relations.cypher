// Deletes relations by their ids.
// params: ids
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
DELETE relation
