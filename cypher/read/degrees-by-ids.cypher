// The numbers of live relations of entities by their ids, in no order.
// params: ids
UNWIND $ids AS key
MATCH (entity:Entity {id: key})
RETURN entity.id AS id, entity.degree AS degree
