// Makes the data version one more, and says which it is now.
// params: none
MERGE (meta:Meta {key: 'data'})
ON CREATE SET meta.version = 1
ON MATCH SET meta.version = meta.version + 1
RETURN meta.version AS version
