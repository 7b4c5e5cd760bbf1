// The entity that an id in a property of the record above answers as.
// params: none
OPTIONAL MATCH (alias:Alias {id: parent.PARENT_PROPERTY})
MATCH (it:Entity)
WHERE it.id = coalesce(alias.canonical, parent.PARENT_PROPERTY)
