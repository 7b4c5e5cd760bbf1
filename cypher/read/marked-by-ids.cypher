// The kinds of entities and the marks of what mentions them, by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (entity:Entity {id: key})
RETURN entity.id AS id, entity.kind AS kind, entity.marks AS marks
