// The statement's subject is not the entity above.
// params: none
it.subject <> parent.id
