// Makes the data version one more, and says which it is now. `layout1` goes with it as long as all who write raise it: src/graph/layout.ts.
// params: none
MERGE (meta:Meta {key: 'data'})
ON CREATE SET meta.version = 1, meta.layout1 = 1
ON MATCH SET meta.version = meta.version + 1, meta.layout1 = meta.layout1 + 1
RETURN meta.version AS version
