// Countries by their ISO 3166 codes, in no order.
// params: codes
UNWIND $codes AS key
MATCH (entity:Entity {code: key})
RETURN entity {.*} AS entity
