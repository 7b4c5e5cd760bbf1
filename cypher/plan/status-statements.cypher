// Statements of the status of the entity above.
// params: none
MATCH (it:Statement)
WHERE it.subject = parent.id AND it.property IN ['OCCURRED', 'STATUS'] AND it.status IS NOT NULL
