// Deletes aliases by their ids.
// params: ids
UNWIND $ids AS id
MATCH (alias:Alias {id: id})
DELETE alias
