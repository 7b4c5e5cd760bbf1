// Makes the data version one more, and says which it is now. The layouts go with it as long as all who write raise them: src/graph/layout.ts.
// params: none
MERGE (meta:Meta {key: 'data'})
ON CREATE SET meta.version = 1, meta.layout1 = 1, meta.layout2 = 1
ON MATCH SET meta.version = meta.version + 1, meta.layout1 = meta.layout1 + 1, meta.layout2 = meta.layout2 + 1
RETURN meta.version AS version
