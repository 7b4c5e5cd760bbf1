// Takes the turn to write, until the transaction ends, and says which the data version is; writers wait for one another.
// params: none
MERGE (meta:Meta {key: 'data'})
ON CREATE SET meta.version = 0, meta.layout1 = 0, meta.layout2 = 0
SET meta.turn = true
RETURN meta.version AS version
