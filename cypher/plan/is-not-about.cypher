// The statement's subject is not the entity above, under any of its ids.
// params: none
NOT it.subject IN ([parent.id] + coalesce(parent.aliases, []))
