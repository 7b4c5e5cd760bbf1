// Deletes entities by their ids; no edge may be left at them.
// params: ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DELETE entity
