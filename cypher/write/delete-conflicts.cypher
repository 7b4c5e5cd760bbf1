// Deletes conflicts by their ids.
// params: ids
UNWIND $ids AS id
MATCH (conflict:Conflict {id: id})
DELETE conflict
