// Notes that all is stored as writers of today store it.
// params: none
MATCH (meta:Meta {key: 'data'})
SET meta.layout1 = meta.version, meta.layout2 = meta.version
